import { expect, test } from '@playwright/test'

test.beforeEach(async ({ page }) => {
  await page.goto('/article.html')
  await page.waitForFunction(() => 'harness' in window)
})

const hostile = [
  '<script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '<img src="https://elsewhere.example/pixel.png">',
  '<img src="//elsewhere.example/pixel.png">',
  '<svg onload="window.ran = 1"><script>window.ran = 1</script></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.ran=1&gt;">',
  '<a href="javascript:window.ran = 1" id="go">go</a>',
  '<a href=" java&#x0A;script:window.ran = 1">go</a>',
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<form action="https://elsewhere.example"><input name="attributes"><button>b</button></form>',
  '<style>@import "https://elsewhere.example/x.css"</style>',
  '<p style="background: url(https://elsewhere.example/x.png)">painted</p>',
  '<base href="https://elsewhere.example/"><link rel="stylesheet" href="https://elsewhere.example/x.css">',
  '<meta http-equiv="refresh" content="0; url=https://elsewhere.example">',
  '<object data="https://elsewhere.example/x"></object><embed src="https://elsewhere.example/x">',
  '<video src="https://elsewhere.example/x" autoplay onloadstart="window.ran = 1"></video>',
  '<noscript><p title="</noscript><img src=x onerror=window.ran=1>"></noscript>',
  '<template><img src=x onerror="window.ran = 1"></template>',
  '<details open ontoggle="window.ran = 1">d</details>',
]

test('hostile HTML that got past the first fence runs nothing and fetches nothing from elsewhere', async ({ page }) => {
  const elsewhere: string[] = []
  page.on('request', request => {
    if (request.url().includes('elsewhere.example')) elsewhere.push(request.url())
  })
  const left = await page.evaluate(async all => {
    const { show, nextFrame } = window.harness
    const kept: string[] = []
    for (const html of all) {
      const { element } = show(html).surface
      element.querySelector<HTMLElement>('#go')?.click()
      await nextFrame()
      kept.push(element.innerHTML)
    }
    return kept.filter(html => /javascript|elsewhere|\bon\w+=|style|<(?!\/?(?:a|p|img|table|tbody)\b)/i.test(html))
  }, hostile)
  await page.waitForLoadState('networkidle')
  expect(left).toEqual([])
  expect(elsewhere).toEqual([])
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('the second fence takes nothing from what the first one lets through', async ({ page }) => {
  const changed = await page.evaluate(() => {
    const { generated, purify, rich, shipped } = window.harness
    const documents = [rich, ...shipped, ...Array.from({ length: 300 }, (_, seed) => generated(seed))]
    return documents.filter(html => {
      const template = document.createElement('template')
      template.innerHTML = html
      const holder = document.createElement('div')
      holder.append(purify(html))
      return holder.innerHTML !== template.innerHTML
    })
  })
  expect(changed).toEqual([])
})

test('a photo caption, a language of code, a list that starts at 4 and merged cells keep their attributes', async ({
  page,
}) => {
  const html =
    '<p class="caption">c</p><pre><code class="language-js">x</code></pre><ol start="4" reversed=""><li value="7">i</li></ol>' +
    '<table><tbody><tr><th colspan="2" scope="row" align="left">h</th></tr></tbody></table><p dir="rtl" lang="ar">ا</p>' +
    '<img src="photos/one.png" alt="a" width="10" height="10">'
  expect(await page.evaluate(source => window.harness.show(source).surface.element.innerHTML, html)).toBe(html)
})

test('following a link is told and leads nowhere, by any button or the keyboard', async ({ page }) => {
  await page.evaluate(() => {
    const { element } = window.harness.show(
      '<p>See <a href="https://a.example/x">the <b>text</b></a> here.</p>',
    ).surface
    const followed: string[] = []
    Object.assign(window, {
      followed,
      endLinks: window.harness.listenToLinks(element, address => followed.push(address)),
    })
  })
  const followed = () => page.evaluate(() => (window as unknown as { followed: string[] }).followed)
  const address = page.url()
  await page.locator('article b').click()
  await page.locator('article a').click({ button: 'middle' })
  await page.locator('article a').press('Enter')
  await page.locator('article p').click({ position: { x: 5, y: 5 } })
  await page.locator('article a').click({ button: 'right' })
  expect(await followed()).toEqual(Array(3).fill('https://a.example/x'))
  expect(page.url()).toBe(address)
  expect(page.context().pages()).toHaveLength(1)

  await page.evaluate(() => {
    document.querySelector('article a')?.addEventListener('click', event => event.preventDefault())
    ;(window as unknown as { endLinks: () => void }).endLinks()
  })
  await page.locator('article b').click()
  expect(await followed()).toHaveLength(3)
})
