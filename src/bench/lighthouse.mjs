// Runs Lighthouse on four pages and prints a Markdown table; fails when a page misses its marks.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [home, site, runs] = process.argv.slice(2)
const PAGES = {
  home: '/',
  results: '/search?q=autism+groups',
  listing: '/services/wolverhampton-information-advice-and-support-service',
  article: '/start-here/worried-about-your-child',
}
const FLAGS = '--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking '
  + '--disable-component-update --disable-sync'

const visit = path => {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const report = join(profile, 'report.json')
  execFileSync('node', [join(home, 'node_modules/lighthouse/cli/index.js'), site + path, '--quiet', '--output=json',
    `--output-path=${report}`, `--chrome-flags=${FLAGS} --user-data-dir=${profile}/chrome`], { stdio: 'inherit' })
  const judged = JSON.parse(readFileSync(report))
  rmSync(profile, { recursive: true, force: true })
  return judged
}

const median = numbers => numbers.sort((a, b) => a - b)[numbers.length >> 1]
const kilobytes = bytes => (bytes / 1000).toFixed(1)
const failures = []
const seen = {}

console.log('| page | performance | accessibility | best practices | SEO | largest paint s | first visit KB | HTML KB | JavaScript KB | after home KB |')
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |')
for (const [name, path] of Object.entries(PAGES)) {
  const judged = Array.from({ length: Number(runs) }, () => visit(path))
  const score = what => median(judged.map(each => Math.round(each.categories[what].score * 100)))
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map(score)
  const paint = median(judged.map(each => each.audits['largest-contentful-paint'].numericValue)) / 1000
  const moved = judged[0].audits['network-requests'].details.items
  const weigh = which => moved.filter(which).reduce((sum, each) => sum + each.transferSize, 0)
  if (name === 'home') moved.filter(each => each.resourceType !== 'Document').forEach(each => { seen[each.url] = true })
  const all = weigh(() => true)
  const html = weigh(each => each.resourceType === 'Document')
  const scripts = weigh(each => each.resourceType === 'Script')
  const second = weigh(each => !seen[each.url])
  console.log(`| ${[name, ...scores, paint.toFixed(2), ...[all, html, scripts, second].map(kilobytes)].join(' | ')} |`)

  const must = (right, what) => right || failures.push(`${name}: ${what}`)
  must(scores[0] >= 98, `performance is ${scores[0]}, not 98`)
  must(scores.slice(1).every(each => each === 100), `a score is not 100: ${scores.slice(1)}`)
  must(paint < 1.8, `the largest paint takes ${paint.toFixed(2)} s`)
  must(all <= 60000, `a first visit moves ${kilobytes(all)} KB`)
  must(html <= 15000 && scripts <= 15000, 'HTML or JavaScript is over 15 KB')
  must(name === 'home' || second <= 20000, `a second page moves ${kilobytes(second)} KB`)
  must(moved.every(each => each.url.startsWith(site) || each.url.startsWith('data:')), 'a request leaves the site')
  for (const each of judged) {
    for (const audit of Object.values(each.audits)) {
      if (audit.score !== null && audit.score < 1 && ['binary', 'numeric'].includes(audit.scoreDisplayMode)
        && judged.indexOf(each) === 0 && process.env.EXPLAIN) console.error(name, audit.id, audit.score, audit.displayValue ?? '')
    }
  }
}
failures.forEach(each => console.error(each))
process.exit(failures.length ? 1 : 0)
