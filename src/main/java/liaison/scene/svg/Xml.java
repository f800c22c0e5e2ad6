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
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
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
    value
        .codePoints()
        .filter(Xml::isAllowed)
        .forEach(point -> {
          switch (point) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\n', '\t' -> out.append(' ');
            default -> out.appendCodePoint(point);
          }
        });
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
    long cents = Math.round(value * CENTS);
    long whole = Math.abs(cents) / 100;
    long rest = Math.abs(cents) % 100;
    String sign = cents < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
  }

  @Override
  public String toString() {
    finishTag();
    return out.toString();
  }
}
