-- factlint in Neovim 0.7 to 0.10: diagnostics at both ends of a contradiction while you write.
-- Put this into init.lua; the command factlint must be on the PATH.
vim.api.nvim_create_autocmd('FileType', {
  pattern = {'markdown', 'text'},
  callback = function(args)
    local client = vim.lsp.start_client({
      name = 'factlint',
      cmd = {'factlint', 'lsp', '--stdio'},
      root_dir = vim.fn.getcwd()
    })
    if client then vim.lsp.buf_attach_client(args.buf, client) end
  end
})
