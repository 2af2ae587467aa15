;;; factlint in Emacs, through eglot -*- lexical-binding: t -*-
;; Emacs 29 has eglot; for 28 it comes from GNU ELPA. Put this into init.el, and M-x eglot in a text or Markdown buffer;
;; the command factlint must be on the exec-path.
(require 'eglot)
(add-to-list 'eglot-server-programs '((markdown-mode gfm-mode text-mode) . ("factlint" "lsp" "--stdio")))
