# factlint in Kakoune, through kakoune-lsp: add to kakrc, after kakoune-lsp is loaded.
hook -group factlint global BufSetOption filetype=markdown %{
    set-option buffer lsp_servers %{
        [factlint]
        root_globs = [".factlintrc.yaml", ".git"]
        command = "factlint"
        args = ["lsp", "--stdio"]
    }
}
