/**
 * Loaded into the program before it starts: tells on the output when its files were read and when its article was seen,
 * each a line `bench:{"event":…,"at":…}` with the milliseconds since 1970 at which it happened.
 */
const { app } = require('electron')
const promises = require('node:fs/promises')

const tell = (event, at) => process.stdout.write(`bench:${JSON.stringify({ event, at })}\n`)

const readFile = promises.readFile
promises.readFile = async (file, ...rest) => {
  const content = await readFile(file, ...rest)
  if (String(file).endsWith('measured.md')) tell('read', Date.now())
  return content
}

/** Runs in the page: when the frame was on screen that first showed words of the article. */
const untilSeen = `new Promise(done => {
  const look = () => {
    const article = document.querySelector('.article-text')
    if (article === null || article.textContent.trim() === '') return requestAnimationFrame(look)
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.timeOrigin + performance.now())))
  }
  look()
})`

app.on('web-contents-created', (_event, page) => {
  page.once('dom-ready', () => void page.executeJavaScript(untilSeen).then(at => tell('seen', at)))
})
