package liaison.geo.place;

/**
 * A town or city.
 *
 * @param nameEn name in Latin letters
 * @param nameZh Chinese name, empty when unknown
 * @param country region code of its country or region
 * @param region region code of its city, province or country, the smallest known
 * @param admin first-order division outside China, empty when unknown
 * @param lat latitude in degrees
 * @param lon longitude in degrees
 * @param population people
 */
public record Place(
    String nameEn,
    String nameZh,
    String country,
    String region,
    String admin,
    double lat,
    double lon,
    long population) {}
