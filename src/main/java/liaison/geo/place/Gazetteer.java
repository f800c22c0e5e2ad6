package liaison.geo.place;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import liaison.geo.LonLat;

/**
 * Finds places by name. The packed lists are read at the first question of a kind; corrections win
 * over the gazetteer they correct.
 */
public final class Gazetteer {

  private static final String FOLDER = "/assets/gazetteer/";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern FILLING = Pattern.compile("[\\s'’‘`.,()-]+");

  /** How near a correction lies to the place it corrects, degrees. */
  private static final double SAME_PLACE = 0.001;

  private static final Comparator<Place> LARGEST_FIRST =
      Comparator.comparingLong(Place::population)
          .reversed()
          .thenComparing(Place::country)
          .thenComparing(Place::nameEn)
          .thenComparingDouble(Place::lat);

  private final Object lock = new Object();
  private volatile List<Place> byLat = List.of();
  private volatile Map<String, List<Place>> byName = Map.of();

  private record Listed(Place place, String ascii) {}

  /**
   * Places of a name, in Chinese (with or without 市), English or without accents, largest first.
   *
   * @param name any spelling; case, accents, spaces and apostrophes do not matter
   * @param country country or region code, or empty for all
   */
  public List<Place> find(String name, String country) {
    return names().getOrDefault(key(name), List.of()).stream()
        .filter(place -> country.isEmpty() || place.country().equals(country))
        .toList();
  }

  /** The largest place of a name. */
  public Optional<Place> largest(String name, String country) {
    return find(name, country).stream().findFirst();
  }

  /** The largest place within a distance in degrees of latitude and longitude. */
  public Optional<Place> near(double lon, double lat, double degrees) {
    List<Place> places = places();
    int low = firstAtOrAbove(places, lat - degrees);
    Optional<Place> best = Optional.empty();
    for (int i = low; i < places.size() && places.get(i).lat() <= lat + degrees; i++) {
      Place place = places.get(i);
      boolean near = Math.abs(LonLat.wrap(place.lon() - lon)) <= degrees;
      if (near && best.map(other -> LARGEST_FIRST.compare(place, other) < 0).orElse(true)) {
        best = Optional.of(place);
      }
    }
    return best;
  }

  private static int firstAtOrAbove(List<Place> byLat, double lat) {
    int low = 0;
    int high = byLat.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (byLat.get(middle).lat() < lat) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Map<String, List<Place>> names() {
    if (byName.isEmpty()) {
      synchronized (lock) {
        if (byName.isEmpty()) {
          Map<String, List<Place>> index = new HashMap<>();
          listed().forEach(place -> add(index, place.place(), place.ascii()));
          index.replaceAll(
              (key, places) -> places.stream().distinct().sorted(LARGEST_FIRST).toList());
          byName = index;
        }
      }
    }
    return byName;
  }

  private List<Place> places() {
    if (byLat.isEmpty()) {
      synchronized (lock) {
        if (byLat.isEmpty()) {
          List<Place> sorted = new ArrayList<>();
          listed().forEach(place -> sorted.add(place.place()));
          sorted.sort(Comparator.comparingDouble(Place::lat).thenComparing(LARGEST_FIRST));
          byLat = sorted;
        }
      }
    }
    return byLat;
  }

  /** The lists with the corrections in place of what they correct. */
  private static List<Listed> listed() {
    List<Place> corrections = read("corrections.csv").stream().map(Gazetteer::correction).toList();
    List<Listed> listed = new ArrayList<>();
    List<Place> corrected = new ArrayList<>(corrections);
    for (NamedCsvRecord row : read("cities.csv")) {
      Place place = place(row);
      Optional<Place> better = correctionOf(place, corrections);
      if (better.isPresent()) {
        corrected.remove(better.get());
        corrected.add(withPopulation(better.get(), place.population()));
      } else {
        listed.add(new Listed(place, row.getField("ascii")));
      }
    }
    corrected.forEach(place -> listed.add(new Listed(place, "")));
    return listed;
  }

  private static Optional<Place> correctionOf(Place place, List<Place> corrections) {
    for (Place correction : corrections) {
      if (isSame(correction, place)) {
        return Optional.of(correction);
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Place correction, Place place) {
    return Math.abs(correction.lat() - place.lat()) < SAME_PLACE
        && Math.abs(correction.lon() - place.lon()) < SAME_PLACE
        && correction.country().equals(place.country());
  }

  private static void add(Map<String, List<Place>> index, Place place, String ascii) {
    for (String name : List.of(place.nameEn(), place.nameZh(), ascii)) {
      String key = key(name);
      if (!key.isEmpty()) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
      }
    }
  }

  private static Place place(NamedCsvRecord row) {
    return new Place(
        row.getField("name"),
        row.getField("name_zh"),
        row.getField("country"),
        row.getField("region"),
        row.getField("admin"),
        Double.parseDouble(row.getField("lat")),
        Double.parseDouble(row.getField("lon")),
        Long.parseLong(row.getField("population")));
  }

  private static Place correction(NamedCsvRecord row) {
    return new Place(
        row.getField("name_en"),
        row.getField("name_zh"),
        row.getField("country"),
        row.getField("region"),
        "",
        Double.parseDouble(row.getField("lat")),
        Double.parseDouble(row.getField("lon")),
        0);
  }

  private static Place withPopulation(Place place, long population) {
    return new Place(
        place.nameEn(),
        place.nameZh(),
        place.country(),
        place.region(),
        place.admin(),
        place.lat(),
        place.lon(),
        population);
  }

  private static List<NamedCsvRecord> read(String file) {
    InputStream in = Gazetteer.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      return List.of();
    }
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String key = FILLING.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    return key.length() > 2 && key.endsWith("市") ? key.substring(0, key.length() - 1) : key;
  }
}
