package liaison.bench.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import liaison.scene.View;

/**
 * sigma.js 3 in a headless Chromium whose WebGL is SwiftShader. The page comes from a server of
 * ours on this machine alone, asks it for work and posts the times back; a frame is over when a
 * pixel of it could be read.
 */
public final class Sigma implements FramePeer {

  private static final long PATIENCE_SECONDS = 600;
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final ObjectMapper json = new ObjectMapper();
  private final Path modules =
      Path.of(System.getProperty("liaison.sigma", "target/bench/sigma")).resolve("node_modules");
  private final BlockingQueue<String> work = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private Optional<HttpServer> server = Optional.empty();
  private Optional<Process> browser = Optional.empty();
  private String renderer = "";

  @Override
  public String name() {
    return "sigma.js 3";
  }

  @Override
  public Optional<String> missing() {
    if (program().isEmpty()) {
      return Optional.of("sigma.js: no browser: install chromium");
    }
    return Files.exists(script("sigma"))
        ? Optional.empty()
        : Optional.of(
            "sigma.js: not found: npm install --prefix target/bench/sigma sigma@3 graphology");
  }

  private Path script(String name) {
    return name.equals("sigma")
        ? modules.resolve("sigma/dist/sigma.min.js")
        : modules.resolve("graphology/dist/graphology.umd.min.js");
  }

  private static Optional<Path> program() {
    return BROWSERS.stream()
        .flatMap(name ->
            Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void show(Picture picture) throws IOException, InterruptedException {
    if (browser.isEmpty()) {
      open();
    }
    renderer =
        ask(Map.of(
                "x", picture.places().x(),
                "y", picture.places().y(),
                "from", picture.from(),
                "to", picture.to(),
                "radius", picture.radius(),
                "lineWidth", picture.lineWidth()))
            .get("renderer")
            .asText();
  }

  @Override
  public double[] frames(List<View> path) throws IOException, InterruptedException {
    List<double[]> views = new ArrayList<>();
    for (View view : path) {
      views.add(
          new double[] {
            view.worldX(Picture.WIDTH / 2.0), view.worldY(Picture.HEIGHT / 2.0), view.scale()
          });
    }
    JsonNode times = ask(Map.of("path", views)).get("times");
    double[] ms = new double[times.size()];
    for (int at = 0; at < ms.length; at++) {
      ms[at] = times.get(at).asDouble();
    }
    return ms;
  }

  @Override
  public String renderer() {
    return renderer;
  }

  private JsonNode ask(Map<String, Object> command) throws IOException, InterruptedException {
    work.add(json.writeValueAsString(command));
    String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (answer == null) {
      throw new IOException("the browser does not answer");
    }
    JsonNode read = json.readTree(answer);
    if (read.has("error")) {
      throw new IOException(read.get("error").asText());
    }
    return read;
  }

  private void open() throws IOException {
    HttpServer opened =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    opened.createContext("/", exchange -> file(exchange, Path.of("src/bench/peers/sigma.html")));
    opened.createContext("/sigma.js", exchange -> file(exchange, script("sigma")));
    opened.createContext("/graphology.js", exchange -> file(exchange, script("graphology")));
    opened.createContext("/work", this::work);
    opened.createContext("/answer", this::answer);
    opened.start();
    server = Optional.of(opened);
    Path profile = Files.createTempDirectory("sigma");
    browser =
        Optional.of(
            new ProcessBuilder(
                    program().orElseThrow().toString(),
                    "--headless=new",
                    "--no-sandbox",
                    "--use-gl=angle",
                    "--use-angle=swiftshader",
                    "--enable-unsafe-swiftshader",
                    "--disable-gpu-watchdog",
                    "--no-first-run",
                    "--window-size=" + Picture.WIDTH + "," + Picture.HEIGHT,
                    "--user-data-dir=" + profile,
                    "http://127.0.0.1:" + opened.getAddress().getPort() + "/")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
  }

  private static void file(HttpExchange exchange, Path path) throws IOException {
    String type = path.toString().endsWith("html") ? "text/html" : "text/javascript";
    send(exchange, Files.readAllBytes(path), type + "; charset=utf-8");
  }

  private void work(HttpExchange exchange) throws IOException {
    try {
      String next = work.poll(20, TimeUnit.SECONDS);
      send(
          exchange,
          (next == null ? "{}" : next).getBytes(StandardCharsets.UTF_8),
          "application/json");
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    send(exchange, new byte[0], "text/plain");
  }

  private static void send(HttpExchange exchange, byte[] body, String type) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    browser.ifPresent(process -> {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    });
    server.ifPresent(open -> open.stop(0));
    browser = Optional.empty();
    server = Optional.empty();
  }
}
