package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/** The rules of section 1 of {@code rulebook.md} that speak of one partner. */
public final class PartnerRules {

    /** Who has an interest in a partner acts in none of its files. */
    public static final RuleCode INTEREST = RuleCode.of("actor.interest");

    /** A blocked partner fails every gate that it is a party to; a block is lifted by someone else. */
    public static final RuleCode BLOCKED = RuleCode.of("partner.blocked");

    /** A partner that is engaged in something that runs is not put out of use. */
    public static final RuleCode IN_USE = RuleCode.of("partner.in-use");

    /** A partner that has ended fails every gate that it is a party to; its end is shown by a document. */
    public static final RuleCode ENDED = RuleCode.of("partner.ended");

    /** Heirs or a successor take over each act that they accept in writing. */
    public static final RuleCode SUCCESSION = RuleCode.of("succession.accept");

    /** An active partner has the same normalised name: a notice. */
    public static final RuleCode DUPLICATE = RuleCode.of("partner.duplicate");

    private static final Reading NOT_BLOCKED = new Reading.Word("NOT_BLOCKED");
    private static final Reading BLOCKED_WORD = new Reading.Word("BLOCKED");
    private static final Reading NOT_ENDED = new Reading.Word("NOT_ENDED");
    private static final Reading SOMEONE_ELSE = new Reading.Word("SOMEONE_ELSE");
    private static final Reading SAME_PERSON = new Reading.Word("SAME_PERSON");

    private PartnerRules() {}

    /** {@return the reasons that each of these rules tells its result by, by the code of the rule} */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                INTEREST.family(),
                Set.of("pass", "fail"),
                BLOCKED.family(),
                Set.of("pass", "fail", "four-eyes"),
                IN_USE.family(),
                Set.of("pass", "fail", "agreement", "pledge", "mandate"),
                ENDED.family(),
                Set.of("pass", "fail", "late", "party", "kind", "successor"),
                SUCCESSION.family(),
                Set.of("pass", "fail", "not-ended", "successor"),
                DUPLICATE.family(),
                Set.of("warn"));
    }

    /**
     * {@code partner.blocked} for a partner that is a party to a step.
     *
     * @param partner the party
     * @param on the day of the step
     * @return FAIL while a block holds
     */
    public static Check notBlocked(Partner partner, LocalDate on) {
        return notBlocked(partner.isBlockedOn(on));
    }

    /**
     * {@code partner.blocked} for a party to a step.
     *
     * @param party the party
     * @param on the day of the step
     * @return FAIL while a block holds
     */
    public static Check notBlocked(Party party, LocalDate on) {
        return notBlocked(party.isBlockedOn(on));
    }

    static Check notBlocked(boolean blocked) {
        return Check.that(BLOCKED, !blocked, NOT_BLOCKED, blocked ? BLOCKED_WORD : NOT_BLOCKED);
    }

    /**
     * {@code partner.blocked} for money that would go back to its donor.
     *
     * @param frozen whether a block of the donor freezes it on the day
     * @return FAIL while one does; no check otherwise, for giving money back protects
     */
    public static List<Check> notFrozen(boolean frozen) {
        return frozen ? List.of(notBlocked(true)) : List.of();
    }

    /**
     * {@code partner.ended} for a partner that is a party to a step.
     *
     * @param party the party
     * @param on the day of the step
     * @return FAIL from the day of its end on; no check where it has not ended
     */
    public static List<Check> notEnded(Party party, LocalDate on) {
        return party.ended()
                .onlyIf(end -> !end.on().isAfter(on))
                .fold(
                        end -> List.of(Check.fail(ENDED, NOT_ENDED, Reading.of(end.kind()))
                                .because("party")),
                        List::of);
    }

    /**
     * {@code partner.ended} for the end itself: whether it can be the end of such a partner, what shows it, and whether
     * its successor may stand in its place. One check: the first that fails.
     */
    static List<Check> ends(PartnerInquiry.Ending end) {
        List<Check> failed = Stream.of(kindFits(end), successorStands(end))
                .flatMap(check -> check.value().stream())
                .toList();
        return failed.isEmpty() ? List.of(endIsShown(end)) : failed.subList(0, 1);
    }

    private static Fact<Check> kindFits(PartnerInquiry.Ending end) {
        Reading possible = new Reading.Words(Stream.of(PartnerEnd.Kind.values())
                .filter(kind -> kind.fits(end.partnerKind()))
                .map(Enum::name)
                .toList());
        return Fact.of(end.kind()
                .value()
                .filter(kind -> !kind.fits(end.partnerKind()))
                .map(kind -> Check.fail(ENDED, possible, Reading.of(kind)).because("kind")));
    }

    private static Fact<Check> successorStands(PartnerInquiry.Ending end) {
        Set<PartnerKind> kinds = EnumSet.allOf(PartnerKind.class);
        kinds.removeIf(kind -> end.kind().is(PartnerEnd.Kind.MERGED::equals) && !kind.isLegalPerson());
        return Fact.of(end.successor()
                .value()
                .map(successor -> successor.standing(end.partner(), kinds, end.latestPaper()))
                .filter(standing -> !standing.equals(Successor.MAY_STAND))
                .map(standing ->
                        Check.fail(ENDED, Successor.MAY_STAND, standing).because("successor")));
    }

    /**
     * {@code succession.accept}: the partner before has ended, the successor may stand in its place, and has accepted
     * in writing. Of a company that merged, the deed is the acceptance of who it merged into.
     */
    static Check accepted(SuccessionInquiry facts) {
        boolean ended = facts.before()
                .ended()
                .is(end -> end.kind().endsWhoItWas() && !end.on().isAfter(facts.on()));
        if (!ended) {
            return Check.fail(SUCCESSION, new Reading.Word("ENDED"), NOT_ENDED).because("not-ended");
        }
        Reading standing = facts.successor()
                .fold(
                        next -> next.standing(facts.before().id(), facts.heir(), facts.kinds()),
                        () -> Successor.MAY_STAND);
        if (!standing.equals(Successor.MAY_STAND)) {
            return Check.fail(SUCCESSION, Successor.MAY_STAND, standing).because("successor");
        }
        boolean named = facts.successor().value().isPresent();
        boolean written = facts.document()
                        .is(paper ->
                                paper.kind() == DocumentKind.SUCCESSION_ACCEPTANCE && paper.isInForceOn(facts.on()))
                || facts.successor()
                        .is(next -> facts.mergedInto().is(next.party().id()::equals));
        Map<String, Boolean> asked = new LinkedHashMap<>();
        asked.put("SUCCESSOR", named);
        asked.put(DocumentKind.SUCCESSION_ACCEPTANCE.name(), written);
        return Check.all(SUCCESSION, List.copyOf(asked.keySet()), words(asked, false));
    }

    /** {@code partner.in-use} for a withdrawal: what runs is brought to its end first. */
    static List<Check> withdrawsFromNothing(PartnerInquiry.Ending end) {
        return end.kind().is(PartnerEnd.Kind.WITHDRAWN::equals)
                ? List.of(notInUse(end.running(), end.named()))
                : List.of();
    }

    /**
     * {@code partner.ended} for the end itself: the paper that shows it and, of a merger, the successor. A notice is
     * given by the day of the end; another paper may be drawn up later, but not after the day it is handed in.
     */
    static Check endIsShown(PartnerInquiry.Ending end) {
        boolean withdrawn = end.kind().is(PartnerEnd.Kind.WITHDRAWN::equals);
        DocumentKind paper = withdrawn ? DocumentKind.NOTICE : DocumentKind.END_OF_PERSON;
        LocalDate latest = withdrawn ? end.on() : end.latestPaper();
        boolean shown = end.document().is(given -> given.kind() == paper && given.isInForceBetween(end.on(), latest));
        Map<String, Boolean> asked = new LinkedHashMap<>();
        asked.put(paper.name(), shown);
        if (end.kind().is(PartnerEnd.Kind.MERGED::equals)) {
            asked.put("SUCCESSOR", end.successor().value().isPresent());
        }
        List<String> missing = words(asked, false);
        return end.document()
                .onlyIf(given -> missing.equals(List.of(paper.name()))
                        && given.kind() == paper
                        && given.date().isAfter(latest))
                .fold(
                        given -> Check.fail(ENDED, Reading.of(latest), Reading.of(given.date()))
                                .because("late")
                                .lacking(missing),
                        () -> Check.that(
                                        ENDED,
                                        missing.isEmpty(),
                                        new Reading.Words(List.copyOf(asked.keySet())),
                                        new Reading.Words(words(asked, true)))
                                .lacking(missing));
    }

    private static List<String> words(Map<String, Boolean> asked, boolean there) {
        return asked.entrySet().stream()
                .filter(word -> word.getValue() == there)
                .map(Map.Entry::getKey)
                .toList();
    }

    static Check liftedBySomeoneElse(UserId setBy, UserId by) {
        boolean same = setBy.equals(by);
        Check check = Check.that(BLOCKED, !same, SOMEONE_ELSE, same ? SAME_PERSON : SOMEONE_ELSE);
        return same ? check.because("four-eyes") : check;
    }

    static Check notInUse(Set<Engagement> running, List<String> named) {
        Reading found =
                new Reading.Words(running.stream().sorted().map(Enum::name).toList());
        Check check = Check.that(IN_USE, running.isEmpty(), new Reading.Words(List.of()), found)
                .lacking(named);
        return running.size() == 1 ? check.because(running.iterator().next().reason()) : check;
    }

    /**
     * {@code partner.duplicate}: the notice that names the partners of like name.
     *
     * @param alike the references of active partners with the same normalised name
     * @return nothing when there is none, else one WARN
     */
    public static List<Check> likeNames(List<String> alike) {
        return alike.isEmpty()
                ? List.of()
                : List.of(new Check(DUPLICATE, Result.WARN, "warn", Reading.NONE, new Reading.Words(alike)));
    }
}
