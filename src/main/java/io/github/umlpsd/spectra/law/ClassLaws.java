package io.github.umlpsd.spectra.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The laws of the classes of traces, and what a user should know of them.
 *
 * @param means law of the mean spectrum of each class, if it has one
 * @param members laws of the members of each class, those whose exponent counts
 */
public record ClassLaws(List<Optional<PowerLawFit>> means, List<List<PowerLawFit>> members) {
  public ClassLaws {
    means = List.copyOf(means);
    members = List.copyOf(members);
  }

  /**
   * Sentences on the class whose members have two laws, and on the one whose mean spectrum is least
   * like its members.
   *
   * @param classes what the classes are called
   */
  public List<String> warnings(String classes) {
    List<UnlikeMean> unlike = UnlikeMean.among(means, members);
    return Stream.concat(
            MixedLaws.most(members).stream()
                .map(mixed -> mixed.sentence(classes, unlike.stream().noneMatch(mixed::isOf))),
            unlike.stream().limit(1).map(mean -> mean.sentence(classes)))
        .toList();
  }
}
