package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;

/**
 * Which of the six points of a project are recorded, as the rules see them ({@code review.complete}).
 *
 * @param need whether the need is written
 * @param beneficiaries whether their number is known
 * @param capacity whether it is known
 * @param operatingBudget whether it is known
 * @param manager who is to run the centre, with the letter of intent
 * @param land what gives the land: of the brief and of the dossier, perhaps nothing
 */
public record SixPointsStated(
        boolean need,
        boolean beneficiaries,
        boolean capacity,
        boolean operatingBudget,
        Brief.Manager manager,
        List<Document> land) {

    /** The words of the six, in the order of the alphabet. */
    static final List<String> WORDS =
            List.of("BENEFICIARIES", "CAPACITY", "FUTURE_MANAGER", "LAND_INSTRUMENT", "NEED", "OPERATING_BUDGET");

    /** Copies the papers. */
    public SixPointsStated {
        land = List.copyOf(land);
    }

    /** The points of a project. */
    public static SixPointsStated of(Project project) {
        Brief.SixPoints points = project.brief().points();
        return new SixPointsStated(
                points.need().value().isPresent(),
                points.beneficiaries().value().isPresent(),
                points.capacity().value().isPresent(),
                points.operatingBudget().value().isPresent(),
                points.manager(),
                project.papers()
                        .filter(paper -> paper.kind() == DocumentKind.LAND_INSTRUMENT)
                        .toList());
    }

    /** Those that are not stated on a day: a paper dated later is missing, and one that is no longer in force. */
    List<String> missingOn(LocalDate day) {
        return WORDS.stream().filter(point -> !isStated(point, day)).toList();
    }

    private boolean isStated(String point, LocalDate day) {
        return switch (point) {
            case "NEED" -> need;
            case "BENEFICIARIES" -> beneficiaries;
            case "CAPACITY" -> capacity;
            case "OPERATING_BUDGET" -> operatingBudget;
            case "FUTURE_MANAGER" ->
                manager.partner().value().isPresent() && manager.letter().is(letter -> letter.isInForceOn(day));
            default -> land.stream().anyMatch(paper -> paper.isInForceOn(day));
        };
    }
}
