package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
import org.sharaka.domain.partner.PartnerKind;

/** {@code agreement.signed} ({@code RULES.md}, section 3). */
public final class SignatureRules {

    /** Both sides signed, by persons whose power covers the day, no later than the ruling; no conflict. */
    public static final RuleCode SIGNED = RuleCode.of("agreement.signed");

    private static final Reading BOTH =
            new Reading.Words(Arrays.stream(Side.values()).map(Side::word).toList());
    private static final Reading IN_FORCE = Reading.of(AgreementState.SIGNED);

    private SignatureRules() {}

    /**
     * The reasons that this rule tells its result by.
     *
     * @return reasons by code
     */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                SIGNED.family(),
                Set.of("pass", "missing", "unsigned", "future", "power", "conflict", "held", "in-force"));
    }

    /** The rule as a project is agreed. */
    static Check agreed(
            Fact<Agreement> agreement, Fact<Counterparty> party, Collection<Conflict.Part> conflicts, LocalDate on) {
        return agreement.fold(
                known -> {
                    if (known.state().holds()) {
                        return held(known);
                    }
                    Check check = signed(
                            known.deed().signatories(),
                            isPerson(party),
                            known.deed().signedOn(),
                            on);
                    return check.result() == Result.FAIL || conflicts.isEmpty()
                            ? check
                            : Check.warn(
                                            SIGNED,
                                            Reading.NONE,
                                            words(conflicts.stream().sorted()))
                                    .because("conflict");
                },
                () -> Check.missing(SIGNED, Result.FAIL, BOTH));
    }

    /** The rule as an agreement is amended: those who signed the amendment. */
    static Check amended(Fact<Amendment> amendment, boolean person, LocalDate on) {
        return amendment.fold(
                known -> signed(known.signatories(), person, known.paper().date(), on),
                () -> Check.missing(SIGNED, Result.FAIL, BOTH));
    }

    /** The rule while works run: the agreement is in force. */
    static Check inForce(Fact<Agreement> agreement) {
        return agreement.fold(
                known -> known.state().holds()
                        ? held(known)
                        : Check.that(
                                        SIGNED,
                                        known.state() == AgreementState.SIGNED,
                                        IN_FORCE,
                                        Reading.of(known.state()))
                                .because(known.state() == AgreementState.SIGNED ? "in-force" : "held"),
                () -> Check.missing(SIGNED, Result.FAIL, IN_FORCE));
    }

    static boolean isPerson(Fact<Counterparty> party) {
        return party.is(partner -> partner.kind() == PartnerKind.NATURAL_PERSON);
    }

    private static Check held(Agreement agreement) {
        return Check.fail(SIGNED, IN_FORCE, Reading.of(agreement.state())).because("held");
    }

    private static Check signed(List<Signatory> signatories, boolean person, LocalDate bears, LocalDate on) {
        List<Side> unsigned = Arrays.stream(Side.values())
                .filter(side -> signatories.stream().noneMatch(one -> one.side() == side))
                .toList();
        if (!unsigned.isEmpty()) {
            return Check.fail(
                            SIGNED,
                            BOTH,
                            new Reading.Words(unsigned.stream().map(Side::word).toList()))
                    .because("unsigned");
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
                .map(one -> Check.fail(SIGNED, Reading.of(one.signedOn()), new Reading.Word(one.name()))
                        .because("power"))
                .orElse(Check.pass(SIGNED, BOTH, BOTH));
    }

    private static Reading words(Stream<? extends Enum<?>> words) {
        return new Reading.Words(words.map(Enum::name).distinct().toList());
    }
}
