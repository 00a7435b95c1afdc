package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.time.Months;

/** The rules of section 3 of {@code RULES.md} that look at nothing but the project itself. */
public final class ProjectRules {

    /** Before model 1 and an own project: a favourable review that is not too old. */
    public static final RuleCode EFFECTIVENESS = RuleCode.of("agreement.effectiveness");

    /** Before model 2: entered in a programme, with the six points. */
    public static final RuleCode PROGRAMMED = RuleCode.of("agreement.programmed");

    /** A review is there; a favourable one states all six points. */
    public static final RuleCode REVIEW = RuleCode.of("review.complete");

    /** What has to be recorded before works start. */
    public static final RuleCode PERMITS = RuleCode.of("works.permits");

    private static final Reading ALL_POINTS = Reading.of(Brief.SixPoints.ALL);
    private static final Reading FAVOURABLE = Reading.of(EffectivenessReview.Result.FAVOURABLE);
    private static final String PROGRAMME = "PROGRAMME_ENTRY";

    private ProjectRules() {}

    /**
     * The reasons that each of these rules tells its result by.
     *
     * @return reasons by code
     */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                EFFECTIVENESS.family(), Set.of("pass", "fail", "missing", "stale"),
                PROGRAMMED.family(), Set.of("pass", "fail"),
                REVIEW.family(), Set.of("pass", "concluded", "fail", "missing"),
                PERMITS.family(), Set.of("pass", "fail"));
    }

    /**
     * {@code agreement.effectiveness}.
     *
     * @param project the project
     * @param months how old the review may be
     * @param on the day of the ruling
     * @return FAIL where the last review by then is not favourable or too old, or there is none
     */
    public static Check effective(Project project, int months, LocalDate on) {
        return project.dossier()
                .lastReviewOn(on)
                .fold(
                        review -> {
                            if (review.result() != EffectivenessReview.Result.FAVOURABLE) {
                                return Check.fail(EFFECTIVENESS, FAVOURABLE, Reading.of(review.result()));
                            }
                            Reading until = Reading.of(review.on().plusMonths(months));
                            return Months.within(review.on(), months, on)
                                    ? Check.pass(EFFECTIVENESS, until, Reading.of(review.on()))
                                    : Check.fail(EFFECTIVENESS, until, Reading.of(review.on()))
                                            .because("stale");
                        },
                        () -> Check.missing(EFFECTIVENESS, Result.FAIL, FAVOURABLE));
    }

    /**
     * {@code agreement.programmed}.
     *
     * @param project the project
     * @param on the day of the ruling
     * @return FAIL with what is missing
     */
    public static Check programmed(Project project, LocalDate on) {
        List<String> missing = new ArrayList<>();
        if (project.programme().value().isEmpty()) {
            missing.add(PROGRAMME);
        }
        missing.addAll(project.missingPointsOn(on));
        return missing.isEmpty()
                ? Check.pass(PROGRAMMED, ALL_POINTS, ALL_POINTS)
                : Check.fail(PROGRAMMED, ALL_POINTS, new Reading.Words(missing));
    }

    /**
     * {@code review.complete}.
     *
     * @param project the project, whose present submission was reviewed
     * @param on the day of the ruling
     * @return FAIL where no review has looked at this submission, or a favourable one lacks points
     */
    public static Check reviewed(Project project, LocalDate on) {
        return project.reviewToConcludeOn(on)
                .fold(
                        review -> {
                            if (review.result() != EffectivenessReview.Result.FAVOURABLE) {
                                return Check.pass(REVIEW, Reading.NONE, Reading.of(review.result()))
                                        .because("concluded");
                            }
                            Set<String> missing = project.missingPointsOn(on);
                            return missing.isEmpty()
                                    ? Check.pass(REVIEW, ALL_POINTS, ALL_POINTS)
                                    : Check.fail(REVIEW, ALL_POINTS, new Reading.Words(List.copyOf(missing)));
                        },
                        () -> Check.missing(REVIEW, Result.FAIL, ALL_POINTS));
    }

    /**
     * {@code works.permits}: the land and the contract always; where there is building work also the permit, the
     * insurance of the works and the supervising body.
     *
     * @param project the project
     * @param on the day of the ruling; a paper dated later is missing, and one that has expired
     * @return FAIL with what is missing
     */
    public static Check permitted(Project project, LocalDate on) {
        List<DocumentKind> asked = project.brief().nature().hasBuildingWork()
                ? List.of(
                        DocumentKind.BUILDING_PERMIT,
                        DocumentKind.CONTRACT,
                        DocumentKind.WORKS_INSURANCE,
                        DocumentKind.SUPERVISION)
                : List.of(DocumentKind.CONTRACT);
        List<String> missing = new ArrayList<>();
        if (!project.hasLandOn(on)) {
            missing.add(DocumentKind.LAND_INSTRUMENT.name());
        }
        asked.stream()
                .filter(kind -> !project.dossier().holds(kind, on))
                .map(Enum::name)
                .forEach(missing::add);
        Reading all = Reading.of(asked.size() + 1L);
        return missing.isEmpty() ? Check.pass(PERMITS, all, all) : Check.fail(PERMITS, all, new Reading.Words(missing));
    }
}
