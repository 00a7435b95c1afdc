package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.partner.PartnerKind;

/** {@code agreement.signed} ({@code rulebook.md}, section 3). */
public final class SignatureRules {

    /** Both sides signed, by persons whose power covers the day, no later than the ruling; no conflict. */
    public static final RuleCode SIGNED = RuleCode.of("agreement.signed");

    private static final List<String> SIDES =
            Arrays.stream(Side.values()).map(Side::word).toList();
    private static final Reading BOTH = new Reading.Words(SIDES);
    private static final Reading IN_FORCE = Reading.of(AgreementState.SIGNED);

    private SignatureRules() {}

    /** The reasons of this rule, by its code. */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                SIGNED.family(),
                Set.of("pass", "missing", "unsigned", "future", "power", "conflict", "held", "in-force"));
    }

    /** The rule as a project is agreed; a part that a side should not have asks a condition. */
    static Check agreed(
            Fact<SignedAgreement> agreement, Fact<Counterparty> party, List<String> conflicts, LocalDate on) {
        return agreement.fold(
                known -> {
                    if (known.standing().state().holds()) {
                        return held(known.standing());
                    }
                    Check check = signed(
                            List.of(Side.values()),
                            known.signatories(),
                            party.is(SignatureRules::isPerson),
                            known.signedOn(),
                            on);
                    return check.result() == Result.FAIL || conflicts.isEmpty()
                            ? check
                            : Check.warn(SIGNED, Reading.NONE, new Reading.Words(conflicts))
                                    .because("conflict");
                },
                () -> Check.missing(SIGNED, Result.FAIL, BOTH));
    }

    /**
     * The rule as an agreement is amended: those who signed the amendment. Where its party is gone, or did not come
     * when summoned, and nobody has signed for it, two people of the foundation decide ({@code partner.ended}).
     */
    static Check amended(Fact<ProposedAmendment> amendment, Counterparty party, LocalDate on) {
        return amendment.fold(
                known -> {
                    boolean alone = isAway(known, party, on) && isDecidedByTwo(known);
                    List<Side> sides = alone ? List.of(Side.FOUNDATION) : List.of(Side.values());
                    return signed(
                            sides,
                            known.signatories(),
                            isPerson(party),
                            known.paper().date(),
                            on);
                },
                () -> Check.missing(SIGNED, Result.FAIL, BOTH));
    }

    /**
     * Whether an amendment is signed in the place of a party: by the liquidator or heirs of one that is gone, whose
     * power is no older than its end, or else, of one that did not come either, by two people of the foundation.
     */
    static boolean standsIn(ProposedAmendment amendment, Counterparty party, LocalDate on) {
        List<Signatory> others = of(Side.PARTY, amendment);
        boolean theirs = !others.isEmpty()
                && others.stream()
                        .allMatch(one -> party.ended()
                                .is(day -> one.power().is(power -> !power.date().isBefore(day))));
        return party.isGone(on) && theirs || isAway(amendment, party, on) && isDecidedByTwo(amendment);
    }

    private static boolean isAway(ProposedAmendment amendment, Counterparty party, LocalDate on) {
        return new OtherSide(party.ended(), amendment.summons()).isAway(amendment.paper(), on);
    }

    private static boolean isDecidedByTwo(ProposedAmendment amendment) {
        long people = of(Side.FOUNDATION, amendment).stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        return people >= TermsVersion.APPROVERS && of(Side.PARTY, amendment).isEmpty();
    }

    private static List<Signatory> of(Side side, ProposedAmendment amendment) {
        return amendment.signatories().stream()
                .filter(one -> one.side() == side)
                .toList();
    }

    /** The rule as a deed is signed. */
    public static Check deed(Fact<List<Signatory>> signatories, Fact<LocalDate> bears, LocalDate on) {
        return bears.fold(
                dated -> signed(List.of(Side.values()), signatories.fold(all -> all, List::of), false, dated, on),
                () -> Check.missing(SIGNED, Result.FAIL, BOTH));
    }

    /** The rule while works run: the agreement is in force. */
    static Check inForce(Fact<StandingAgreement> agreement) {
        return agreement.fold(
                known -> known.state() == AgreementState.SIGNED
                        ? Check.pass(SIGNED, IN_FORCE, IN_FORCE).because("in-force")
                        : held(known),
                () -> Check.missing(SIGNED, Result.FAIL, IN_FORCE));
    }

    private static boolean isPerson(Counterparty party) {
        return party.kind() == PartnerKind.NATURAL_PERSON;
    }

    private static Check held(StandingAgreement agreement) {
        return Check.fail(SIGNED, IN_FORCE, Reading.of(agreement.state())).because("held");
    }

    private static Check signed(
            List<Side> sides, List<Signatory> signatories, boolean person, LocalDate bears, LocalDate on) {
        List<String> unsigned = sides.stream()
                .filter(side -> signatories.stream().noneMatch(one -> one.side() == side))
                .map(Side::word)
                .toList();
        if (!unsigned.isEmpty()) {
            return Check.all(SIGNED, SIDES, unsigned).because("unsigned");
        }
        LocalDate last = Stream.concat(Stream.of(bears), signatories.stream().map(Signatory::signedOn))
                .max(Comparator.naturalOrder())
                .orElse(bears);
        if (last.isAfter(on)) {
            return Check.fail(SIGNED, Reading.of(on), Reading.of(last)).because("future");
        }
        Predicate<Signatory> empowered = one -> one.hasPower()
                || one.side() == Side.PARTY && person && one.power().value().isEmpty();
        Optional<Signatory> powerless =
                signatories.stream().filter(empowered.negate()).findFirst();
        return powerless
                .map(one -> Check.fail(SIGNED, Reading.of(one.signedOn()), power(one))
                        .because("power")
                        .about(one.name()))
                .orElse(Check.pass(SIGNED, BOTH, BOTH));
    }

    /** The day the power begins, where it begins too late, or its last day; unknown without one. */
    private static Reading power(Signatory signatory) {
        return signatory
                .power()
                .fold(
                        paper -> Reading.of(
                                paper.date().isAfter(signatory.signedOn())
                                        ? paper.date()
                                        : paper.validUntil().fold(last -> last, paper::date)),
                        () -> Reading.UNKNOWN);
    }
}
