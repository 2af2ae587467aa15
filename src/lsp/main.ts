import {startServer} from './start.js'

/** The language server as a program of its own, for editors that bring it along; elsewhere it is `factlint lsp`. */
startServer()
