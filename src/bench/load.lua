-- wrk: asks for the paths of a file in turn; with "true", under an address that no cache has seen.
local paths, fresh, n = {}, false, 0

function init(args)
  for path in io.lines(args[1]) do
    paths[#paths + 1] = path
  end
  fresh = args[2] == "true"
  math.randomseed(os.time())
  n = math.random(1000000000)
  wrk.headers["Accept-Encoding"] = "gzip, deflate, br"
  wrk.headers["User-Agent"] = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36"
  wrk.headers["Accept"] = "text/html,application/xhtml+xml"
end

function request()
  n = n + 1
  local path = paths[n % #paths + 1]
  return wrk.format("GET", fresh and path .. "&fresh=" .. n or path)
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format("MEASURED %.1f %.3f %.3f %d\n",
    summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    e.status + e.read + e.write + e.timeout + e.connect))
end
