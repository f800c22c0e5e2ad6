public final class Notices {
  public static void main(String[] a) {}
}
