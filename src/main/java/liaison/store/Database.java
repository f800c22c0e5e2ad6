package liaison.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import org.h2.api.ErrorCode;

/**
 * One H2 file and the one thread that may touch it. Nobody is ever interrupted inside it: that
 * would close the file under H2.
 */
final class Database implements AutoCloseable {

  /** File name of a project's database, H2's ending included. */
  static final String FILE = "project.mv.db";

  private static final String SETTINGS =
      ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0"
          + ";DB_CLOSE_ON_EXIT=FALSE";
  private static final Set<Integer> DAMAGED =
      Set.of(ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1);
  private static final Set<Integer> UNWRITABLE =
      Set.of(
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_IS_READ_ONLY);

  static {
    // H2 reads it once, when its first class is loaded: no class may be named inside a file.
    System.setProperty("h2.allowedClasses", "none.allowed");
  }

  /** Work with the connection. */
  @FunctionalInterface
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  private final Path folder;
  private final ExecutorService thread;
  private final Connection connection;

  private Database(Path folder, ExecutorService thread, Connection connection) {
    this.folder = folder;
    this.thread = thread;
    this.connection = connection;
  }

  /** Makes a new file in an existing folder. */
  static Database create(Path folder) {
    return connect(folder, ";IFEXISTS=FALSE");
  }

  /** Opens a file that is known to be ours. */
  static Database open(Path folder) {
    return connect(folder, ";IFEXISTS=TRUE");
  }

  private static Database connect(Path folder, String mode) {
    String url = url(folder) + mode + SETTINGS;
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("liaison-store").factory());
    boolean connected = false;
    try {
      Connection connection = await(folder, thread.submit(() -> connect(url)));
      connected = true;
      return new Database(folder, thread, connection);
    } finally {
      if (!connected) {
        thread.shutdown();
      }
    }
  }

  private static Connection connect(String url) throws SQLException {
    Properties user = new Properties();
    user.setProperty("user", "liaison");
    user.setProperty("password", "");
    Connection connection = org.h2.Driver.load().connect(url, user);
    connection.setAutoCommit(false);
    return connection;
  }

  /** The address of the file in a folder: an absolute real path that cannot carry settings. */
  static String url(Path folder) {
    Path real;
    try {
      real = folder.toRealPath();
    } catch (IOException unreadable) {
      throw new AppException(
          Fault.INPUT, Text.of("store.file.unreadable", folder.toString()), unreadable);
    }
    checkPath(real);
    return "jdbc:h2:file:" + real.resolve("project").toString().replace('\\', '/');
  }

  /** Refuses a path that H2's addresses cannot name safely. */
  static void checkPath(Path path) {
    String text = path.toString();
    if (text.indexOf(';') >= 0 || text.codePoints().anyMatch(Character::isISOControl)) {
      throw new AppException(Fault.USAGE, Text.of("store.home.badPath", text));
    }
  }

  /** Runs work on the database's thread and waits for it. */
  <T> T run(Work<T> work) {
    return await(folder, thread.submit(() -> work.run(connection)));
  }

  /**
   * Runs work as one transaction: all of it is on disk afterwards, or, when it fails, nothing of it
   * has happened.
   */
  <T> T transaction(Work<T> work) {
    return run(open -> {
      boolean done = false;
      try {
        T result = work.run(open);
        open.commit();
        done = true;
        try (var statement = open.createStatement()) {
          statement.execute("CHECKPOINT SYNC");
        }
        return result;
      } finally {
        if (!done) {
          open.rollback();
        }
      }
    });
  }

  @Override
  public void close() {
    try {
      run(open -> {
        open.close();
        return true;
      });
    } finally {
      thread.shutdown();
    }
  }

  /** Waits without giving up: an interrupted caller stays interrupted, the work is not touched. */
  private static <T> T await(Path folder, Future<T> future) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException again) {
          interrupted = true;
        } catch (ExecutionException failed) {
          Throwable cause = failed.getCause();
          throw failure(folder, cause == null ? failed : cause);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException failure(Path folder, Throwable cause) {
    if (cause instanceof AppException expected) {
      return expected;
    }
    if (cause instanceof SQLException sql) {
      String file = folder.resolve(FILE).toString();
      if (sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
        return new AppException(Fault.IN_USE, Text.of("store.project.inUse", file), sql);
      }
      if (DAMAGED.contains(sql.getErrorCode())) {
        return new AppException(Fault.INPUT, Text.of("store.project.damaged", file), sql);
      }
      if (UNWRITABLE.contains(sql.getErrorCode())) {
        return new AppException(Fault.OUTPUT, Text.of("store.file.unwritable", file), sql);
      }
    }
    return new IllegalStateException(cause);
  }
}
