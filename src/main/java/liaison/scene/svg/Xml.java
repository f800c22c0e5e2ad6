package liaison.scene.svg;

/** Builds an XML document: elements, attributes, escaped text, numbers without a locale. */
final class Xml {

  private static final double CENTS = 100;

  private final StringBuilder out = new StringBuilder(1 << 16);
  private boolean tagOpen;

  /** Opens an element; attributes may follow. */
  Xml open(String name) {
    finishTag();
    out.append('<').append(name);
    tagOpen = true;
    return this;
  }

  Xml attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  Xml attribute(String name, double value) {
    out.append(' ').append(name).append("=\"");
    number(out, value);
    out.append('"');
    return this;
  }

  /** Closes an element without content. */
  Xml end() {
    out.append("/>\n");
    tagOpen = false;
    return this;
  }

  Xml close(String name) {
    finishTag();
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Closes an element within a line of text. */
  Xml closeInline(String name) {
    finishTag();
    out.append("</").append(name).append('>');
    return this;
  }

  Xml text(String words) {
    finishTag();
    escape(words);
    return this;
  }

  Xml newLine() {
    finishTag();
    out.append('\n');
    return this;
  }

  private void finishTag() {
    if (tagOpen) {
      out.append('>');
      tagOpen = false;
    }
  }

  private void escape(String value) {
    int point;
    for (int i = 0; i < value.length(); i += Character.charCount(point)) {
      point = value.codePointAt(i);
      switch (point) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\n', '\t' -> out.append(' ');
        default -> {
          if (isAllowed(point)) {
            out.appendCodePoint(point);
          }
        }
      }
    }
  }

  /** Whether XML 1.0 allows a character and a reader has any use for it. */
  private static boolean isAllowed(int point) {
    return point == '\n'
        || point == '\t'
        || point >= 0x20 && point < 0x7f
        || point >= 0xa0 && point < 0xd800
        || point >= 0xe000 && point < 0xfffe && !isDirection(point)
        || point >= 0x10000;
  }

  private static boolean isDirection(int point) {
    return point == 0xfeff;
  }

  /** At most two decimals, a point, no exponent, no negative zero. */
  static String number(double value) {
    StringBuilder digits = new StringBuilder();
    number(digits, value);
    return digits.toString();
  }

  /** Appends a number in the same form. */
  static void number(StringBuilder to, double value) {
    long cents = Math.round(value * CENTS);
    long rest = Math.abs(cents) % 100;
    if (cents < 0) {
      to.append('-');
    }
    to.append(Math.abs(cents) / 100);
    if (rest != 0) {
      to.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        to.append(rest % 10);
      }
    }
  }

  @Override
  public String toString() {
    finishTag();
    return out.toString();
  }
}
