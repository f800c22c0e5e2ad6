package liaison.exchange.in.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through a zip archive before a spreadsheet reader does: what it unpacks to is counted, not
 * believed.
 */
final class ZipCheck {

  private static final int MAX_ENTRIES = 10_000;
  private static final long MAX_TOTAL = 1L << 30;
  private static final int MAX_RATIO = 200;
  private static final long RATIO_FROM = 1 << 20;
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0";

  private final String file;
  private long total;

  private ZipCheck(String file) {
    this.file = file;
  }

  /**
   * Checks an archive and returns the names in it.
   *
   * @throws AppException when it is none, is damaged or encrypted, or unpacks to too much
   */
  static Set<String> check(String file, byte[] bytes) {
    if (startsWith(bytes, OLE)) {
      throw new AppException(Fault.INPUT, Text.of("import.workbook.oldOrEncrypted", file));
    }
    if (!startsWith(bytes, "PK")) {
      throw new AppException(Fault.INPUT, Text.of("import.workbook.noWorkbook", file));
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return new ZipCheck(file).check(zip, bytes.length);
    } catch (IOException | IllegalArgumentException broken) {
      throw broken(file, broken);
    }
  }

  static AppException broken(String file, Throwable cause) {
    return new AppException(Fault.INPUT, Text.of("import.workbook.broken", file), cause);
  }

  private Set<String> check(ZipFile zip, long size) throws IOException {
    Set<String> names = new HashSet<>();
    Enumeration<ZipArchiveEntry> entries = zip.getEntries();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      String name = entry.getName().replace('\\', '/');
      boolean climbs = name.startsWith("/") || ("/" + name + "/").contains("/../");
      if (climbs || !names.add(name) || entry.isUnixSymlink() || names.size() > MAX_ENTRIES) {
        throw suspicious();
      }
      if (!zip.canReadEntryData(entry)) {
        throw new AppException(Fault.INPUT, Text.of("import.workbook.oldOrEncrypted", file));
      }
      unpack(zip, entry, size);
    }
    return names;
  }

  private void unpack(ZipFile zip, ZipArchiveEntry entry, long size) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long packed = Math.min(Math.max(1, entry.getCompressedSize()), size);
    long unpacked = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
        unpacked += got;
        total += got;
        boolean swells = unpacked > RATIO_FROM && unpacked / packed > MAX_RATIO;
        if (total > MAX_TOTAL || swells) {
          throw suspicious();
        }
      }
    }
  }

  private AppException suspicious() {
    return new AppException(Fault.INPUT, Text.of("import.workbook.suspicious", file));
  }

  private static boolean startsWith(byte[] bytes, String start) {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      byte[] first = in.readNBytes(start.length());
      return new String(first, java.nio.charset.StandardCharsets.ISO_8859_1).equals(start);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
