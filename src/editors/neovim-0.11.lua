-- factlint in Neovim 0.11 and later: diagnostics at both ends of a contradiction while you write.
-- Put this into init.lua; the command factlint must be on the PATH.
vim.lsp.config('factlint', {
  cmd = {'factlint', 'lsp', '--stdio'},
  filetypes = {'markdown', 'text'},
  root_markers = {'.factlintrc.yaml', '.factlintrc.yml', '.factlintrc.json', '.git'}
})
vim.lsp.enable('factlint')
