package liaison.model.network;

/**
 * One number for a whole network.
 *
 * @param analysis id of the analysis it comes from
 * @param value the number, NaN where the network is too small for it
 */
public record Measure(String analysis, double value) {}
