;;; What an author does in Emacs -*- lexical-binding: t -*-
;; See the diagnostics of the text that is open, take the first quick fix, and see them vanish. Tells what was seen as one line of
;; JSON on stdout. The file of the text is the argument, and eglot is set up already.
(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(require 'json)

(defconst seconds 20)

(defun wait-until (done)
  (with-timeout (seconds nil)
    (while (not (funcall done)) (accept-process-output nil 0.02))))

(defun seen ()
  (mapcar (lambda (d)
            (save-excursion
              (goto-char (flymake-diagnostic-beg d))
              `((line . ,(line-number-at-pos)) (column . ,(1+ (current-column))) (message . ,(flymake-diagnostic-text d)))))
          (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun wait-for (count)
  (wait-until (lambda () (= (length (flymake-diagnostics)) count)))
  (vconcat (seen)))

(setq eglot-sync-connect seconds eglot-send-changes-idle-time 0)
(find-file (car command-line-args-left))
(setq command-line-args-left nil)
(call-interactively #'eglot)
(flymake-start)

(let* ((before (wait-for 2))
       (last (car (last (flymake-diagnostics))))
       (menu []))
  ;; The menu of code actions, and its user, who takes the first.
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt titles &rest _)
               (setq menu (vconcat (mapcar (lambda (d) (if (consp d) (car d) d)) titles)))
               (aref menu 0)))
            ;; Asked for with a key: a mouse would get a menu that pops up.
            (last-nonmenu-event ?a))
    (goto-char (flymake-diagnostic-beg last))
    (call-interactively #'eglot-code-actions))
  ;; What runs when a person pauses has to be called where nobody types.
  (eglot--signal-textDocument/didChange)
  (let ((after (wait-for 0)))
    (princ (json-encode `((before . ,before) (menu . ,menu) (after . ,after)
                          (text . ,(vconcat (split-string (string-trim-right (buffer-string)) "\n"))))))
    (terpri)))
(set-buffer-modified-p nil)
(eglot-shutdown-all)
