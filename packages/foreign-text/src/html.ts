import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { cut, visibleText } from './visible.ts';
import { httpUrl } from './markdown.ts';

/** Markdown of others (bodies of releases and pull requests) as HTML that can do nothing. */

/** What is rendered of one body; GitHub takes up to 125,000 characters. */
export const BODY_LIMIT = 30_000;

/** Deeper nesting than anybody writes: beyond it elements are dropped, and a line of that many markers is not tried. */
const MAX_NESTING = 40;
const NESTED_MARKERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){40}/m;

const marked = new Marked({
  gfm: true,
  renderer: {
    checkbox: ({ checked }) => (checked ? '\u2611 ' : '\u2610 '),
    // A header cell without text is no header, and nameless for a screen reader.
    tablecell({ header, tokens }) {
      const text = this.parser.parseInline(tokens);
      const tag = header && text.trim() !== '' ? 'th' : 'td';
      return `<${tag}>${text}</${tag}>`;
    },
  },
});

const TAGS = [
  ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'kbd', 'samp', 'ul', 'ol', 'li', 'details', 'summary'],
  ...['b', 'strong', 'i', 'em', 's', 'del', 'ins', 'sub', 'sup', 'a', 'span', 'div'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'h3', 'h4', 'h5', 'h6'],
];

/**
 * HTML of a Markdown body: a list of harmless elements without styles, classes, ids or events; links to http(s) pages
 * only; images as their description, for no request leaves the page. Headings begin at `firstLevel` and never skip a
 * level. Null when it cannot be rendered: then the source is shown.
 */
export function renderBody(body: string, firstLevel: number): string | null {
  const source = visibleText(cut(body, BODY_LIMIT));
  if (NESTED_MARKERS.test(source)) return null;
  try {
    return sanitize(marked.parse(source, { async: false }), firstLevel);
  } catch {
    return null;
  }
}

function sanitize(html: string, firstLevel: number): string {
  const levelOf = headingLevels(firstLevel);
  const heading = (tag: string) => ({ tagName: levelOf(Number(tag[1])), attribs: {} });
  const headings = Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading]));
  return sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: MAX_NESTING,
    parseStyleAttributes: false,
    transformTags: {
      ...headings,
      a: (_, { href = '' }) => {
        const url = httpUrl(href);
        return url === null
          ? { tagName: 'span', attribs: {} }
          : { tagName: 'a', attribs: { href: url, rel: 'noopener noreferrer nofollow' } };
      },
      img: (_, { alt = '' }) => ({ tagName: 'span', attribs: {}, text: `[image${alt === '' ? '' : `: ${alt}`}]` }),
    },
  });
}

/** Maps the headings of a body, in their order, to levels of the page: one deeper than their parent, whatever they say. */
function headingLevels(firstLevel: number): (level: number) => string {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && (open[open.length - 1] as number) >= level) open.pop();
    open.push(level);
    return `h${Math.min(6, firstLevel + open.length - 1)}`;
  };
}
