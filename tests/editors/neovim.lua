-- What an author does in Neovim: see the diagnostics of the text that is open, take the first quick fix, and see them vanish.
-- Tells what was seen as one line of JSON on stdout.
local seconds = 20

local function wait_for(count)
  vim.wait(seconds * 1000, function()
    return #vim.diagnostic.get(0) == count and vim.tbl_count(vim.lsp.buf_get_clients(0)) > 0
  end, 20)
  local seen = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    table.insert(seen, {line = d.lnum + 1, column = d.col + 1, message = d.message})
  end
  table.sort(seen, function(a, b) return a.line < b.line end)
  return seen
end

-- The menu of code actions, and its user, who takes the first.
local menu = {}
vim.ui.select = function(items, options, choose)
  for _, item in ipairs(items) do table.insert(menu, (options.format_item(item))) end
  choose(items[1])
end

-- How many diagnostics the text is to have: both ends of one finding, unless the test says otherwise.
local before = wait_for(vim.g.expected or 2)
local last = before[#before]
local after = before
if last then
  vim.api.nvim_win_set_cursor(0, {last.line, last.column - 1})
  vim.lsp.buf.code_action()
  vim.wait(seconds * 1000, function() return #menu > 0 end, 20)
  after = wait_for(0)
end
local text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
io.stdout:write(vim.json.encode({before = before, menu = menu, after = after, text = text}) .. '\n')
vim.cmd('qa!')
