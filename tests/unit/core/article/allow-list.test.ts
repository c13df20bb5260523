import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { articleAllowList, proseAllowList } from '../../../../core/article/allow-list'
import { cleanHtml } from '../../../../core/article/clean'

const article = (html: string) => toHtml(cleanHtml(html, articleAllowList))
const prose = (html: string) => toHtml(cleanHtml(html, proseAllowList))

const kept = [
  '<a href="https://example.org/a?b=1#c" title="d">e</a>',
  '<a href="HTTP://EXAMPLE.ORG">a</a>',
  '<a href="mailto:a@b.org">c</a>',
  '<abbr title="Strategic Arms Reduction Treaty">START</abbr>',
  '<pre><code class="language-c-sharp">a</code></pre>',
  '<ol start="4" reversed><li value="7">a</li></ol>',
  '<table><thead><tr><th scope="col" align="left">a</th></tr></thead><tbody><tr><td colspan="2" rowspan="3">b</td></tr></tbody></table>',
  '<p dir="rtl" lang="ar">a</p>',
  '<p>H<sub>2</sub>O, e<sup>x</sup>, <kbd>k</kbd>, <s>s</s>, <ins>i</ins>, <del>d</del>, <small>m</small></p>',
]

for (const html of kept)
  test(`keeps ${html}, in articles and in notes`, () => {
    expect(article(html)).toBe(html)
    expect(prose(html)).toBe(html)
  })

const keptInArticles = [
  ['<img src="photos/hall (1), süd.jpg" alt="a" title="b" width="10" height="20">', ''],
  ['<figure>a<figcaption>b</figcaption></figure>', 'ab'],
  ['<ruby>條<rp>(</rp><rt>tiáo</rt><rp>)</rp></ruby>', '條(tiáo)'],
  ['<dl><dt>a</dt><dd>b</dd></dl>', 'ab'],
] as const

for (const [html, inNotes] of keptInArticles)
  test(`keeps ${html} in articles, its words in notes`, () => {
    expect(article(html)).toBe(html)
    expect(prose(html)).toBe(inNotes)
  })

const stripped = [
  ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['<a href=" javascript:alert(1)">a</a>', '<a>a</a>'],
  ['<a href="java&#10;script:alert(1)">a</a>', '<a>a</a>'],
  ['<a href="data:text/html,a">b</a>', '<a>b</a>'],
  ['<a href="file:///etc/passwd">a</a>', '<a>a</a>'],
  ['<a href="/a">b</a>', '<a>b</a>'],
  ['<a href="//example.org">a</a>', '<a>a</a>'],
  ['<a href="https://a.b" target="_blank" ping="https://c.d" download>e</a>', '<a href="https://a.b">e</a>'],
  ['<img src="https://example.org/a.png" alt="b">', '<img alt="b">'],
  ['<img src="//example.org/a.png">', '<img>'],
  ['<img src="/a.png">', '<img>'],
  ['<img src="../a.png">', '<img>'],
  ['<img src="a/../../b.png">', '<img>'],
  ['<img src="a/%2e%2e/b.png">', '<img>'],
  ['<img src="a/.%2E/b.png">', '<img>'],
  ['<img src="a\\..\\b.png">', '<img>'],
  ['<img src="data:image/png;base64,AAAA">', '<img>'],
  ['<img src="file:a.png">', '<img>'],
  ['<img src="a.png" srcset="https://example.org/a.png 2x" loading="lazy">', '<img src="a.png">'],
  ['<p style="position: fixed" class="caption" id="root" name="a">b</p>', '<p>b</p>'],
  ['<code class="language-js hljs">a</code>', '<code class="language-js">a</code>'],
  ['<td colspan="9999999">a</td>', 'a'],
  ['<p dir="up" lang="a_b">c</p>', '<p>c</p>'],
] as const

for (const [html, left] of stripped)
  test(`leaves of ${html} only ${left}`, () => {
    expect(article(html)).toBe(left)
  })
