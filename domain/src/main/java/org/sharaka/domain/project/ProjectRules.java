package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.time.Months;

/** The rules of section 3 of {@code rulebook.md} that look at nothing but the project itself. */
public final class ProjectRules {

    /** Before model 1 and an own project: a favourable review that is not too old. */
    public static final RuleCode EFFECTIVENESS = RuleCode.of("agreement.effectiveness");

    /** Before model 2: entered in a programme, with the six points. */
    public static final RuleCode PROGRAMMED = RuleCode.of("agreement.programmed");

    /** A review is there; a favourable one states all six points. */
    public static final RuleCode REVIEW = RuleCode.of("review.complete");

    /** What has to be recorded before works start. */
    public static final RuleCode PERMITS = RuleCode.of("works.permits");

    private static final Reading FAVOURABLE = Reading.of(EffectivenessReview.Result.FAVOURABLE);
    private static final String PROGRAMME = "PROGRAMME_ENTRY";
    private static final List<String> TO_PROGRAMME =
            Stream.concat(Stream.of(PROGRAMME), SixPointsStated.WORDS.stream()).toList();

    private ProjectRules() {}

    /** The facts of the gate of a review: whom the file names, and the interests of who reviews. */
    public static Inquiry reviewing(LocalDate on, Parties parties) {
        return new PartiesInquiry("project.review", Group.WORKS, on, parties);
    }

    /** The facts of the gate of a contract: whom the file names with it, and the interests of who records it. */
    public static Inquiry contracting(LocalDate on, Parties parties) {
        return new PartiesInquiry("project.contract", Group.WORKS, on, parties);
    }

    /** The reasons of each of these rules, by its code. */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                EFFECTIVENESS.family(), Set.of("pass", "fail", "missing", "stale"),
                PROGRAMMED.family(), Set.of("pass", "fail"),
                REVIEW.family(), Set.of("pass", "concluded", "fail", "missing"),
                PERMITS.family(), Set.of("pass", "fail", "expired", "both"));
    }

    /**
     * {@code agreement.effectiveness}: FAIL where the last review is not favourable or older than so many months, or
     * there is none.
     */
    public static Check effective(Fact<LastReview> last, int months, LocalDate on) {
        return last.fold(
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

    /** {@code agreement.programmed}: FAIL with what is missing. */
    public static Check programmed(Fact<ProgrammeId> programme, SixPointsStated points, LocalDate on) {
        List<String> missing = new ArrayList<>();
        if (programme.value().isEmpty()) {
            missing.add(PROGRAMME);
        }
        missing.addAll(points.missingOn(on));
        return Check.all(PROGRAMMED, TO_PROGRAMME, missing);
    }

    /**
     * {@code review.complete}: FAIL where no review has looked at this submission, or a favourable one lacks points.
     */
    static Check reviewed(Fact<LastReview> last, SixPointsStated points, LocalDate on) {
        return last.fold(
                review -> review.result() == EffectivenessReview.Result.FAVOURABLE
                        ? Check.all(REVIEW, SixPointsStated.WORDS, points.missingOn(on))
                        : Check.pass(REVIEW, Reading.NONE, Reading.of(review.result()))
                                .because("concluded"),
                () -> Check.missing(REVIEW, Result.FAIL, new Reading.Words(SixPointsStated.WORDS)));
    }

    /**
     * {@code works.permits}: FAIL with what is missing, which a paper is that is dated later or has expired;
     * {@code expired} where each paper of it was there, {@code both} where some were.
     */
    public static Check permitted(Permits permits, LocalDate on) {
        List<DocumentKind> missing = permits.missingOn(on);
        Check check = Check.all(
                PERMITS, permits.required(), missing.stream().map(Enum::name).toList());
        return missing.isEmpty() ? check : check.because(permits.lack(missing, on));
    }
}
