-- Opens one description in neovim's built-in language client, edits it, takes the edit back, and prints one JSON object
-- with what the server said. Environment: ESR_SERVER (path of the bundle), ESR_NODE, ESR_FILE, ESR_DELETE (beginning of
-- the line that is deleted), ESR_HOVER (text on which the hover is asked for). Ends with 1 on any failure.

local function fail(message)
  io.stderr:write(message .. "\n")
  vim.cmd("cquit 1")
end

local function wait_for(what, condition)
  if not vim.wait(10000, condition, 10) then
    fail("timed out: " .. what)
  end
end

vim.cmd("edit " .. vim.fn.fnameescape(vim.env.ESR_FILE))
local buffer = vim.api.nvim_get_current_buf()

local published = 0
local function on_publish(err, result, context, config)
  vim.lsp.diagnostic.on_publish_diagnostics(err, result, context, config)
  published = published + 1
end

local stopping = false
local client_id = vim.lsp.start_client({
  name = "esr",
  cmd = { vim.env.ESR_NODE, vim.env.ESR_SERVER, "--stdio" },
  root_dir = vim.fn.getcwd(),
  handlers = { ["textDocument/publishDiagnostics"] = on_publish },
  get_language_id = function()
    return "esr"
  end,
  on_exit = function(code)
    if not stopping then
      fail("the server ended with " .. code)
    end
  end,
})
if not client_id then
  fail("the client did not start")
end
vim.lsp.buf_attach_client(buffer, client_id)
local client = vim.lsp.get_client_by_id(client_id)

local function request(method, params)
  params.textDocument = vim.lsp.util.make_text_document_params(buffer)
  local answer, problem = client.request_sync(method, params, 10000, buffer)
  if problem or answer.err then
    fail(method .. ": " .. (problem or vim.inspect(answer.err)))
  end
  return answer.result
end

local function diagnostics()
  return vim.tbl_map(function(found)
    return { line = found.lnum, code = found.code, source = found.source, message = found.message }
  end, vim.diagnostic.get(buffer))
end

--- Zero-based line and UTF-16 column of the first line that holds the text.
local function place_of(text)
  for index, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local from = line:find(text, 1, true)
    if from then
      return { line = index - 1, character = vim.str_utfindex(line, from - 1) }
    end
  end
  fail("no line holds " .. text)
end

local function after_publish(change)
  local before = published
  change()
  wait_for("fresh diagnostics", function()
    return published > before
  end)
  return diagnostics()
end

wait_for("the first diagnostics", function()
  return published > 0
end)
local result = { diagnostics = diagnostics() }
result.symbols = request("textDocument/documentSymbol", {})
result.folding = request("textDocument/foldingRange", {})
result.hover = request("textDocument/hover", { position = place_of(vim.env.ESR_HOVER) })

local line = place_of(vim.env.ESR_DELETE).line
result.after_deleting = after_publish(function()
  vim.api.nvim_buf_set_lines(buffer, line, line + 1, false, {})
end)
result.after_undoing = after_publish(function()
  vim.cmd("undo")
end)

io.stdout:write(vim.fn.json_encode(result) .. "\n")
stopping = true
client.stop()
wait_for("the server's end", function()
  return client.is_stopped()
end)
vim.cmd("qall!")
