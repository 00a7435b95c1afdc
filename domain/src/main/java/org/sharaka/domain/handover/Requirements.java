package org.sharaka.domain.handover;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;

/**
 * What a handover asks of one kind of manager. Limits are kept as readings: the exact value, and how it is shown.
 *
 * @param months at least so many months under management
 * @param streak at least so many qualifying assessments in a row
 * @param notApplied rules that are not asked
 * @param training who has to be trained
 * @param withoutConsultation what it means that nobody was consulted
 * @param instruments how the centre can be held
 * @param followUp what comes after the transfer
 */
public record Requirements(
        Reading.Count months,
        Reading.Count streak,
        Set<RuleCode> notApplied,
        Training training,
        Result withoutConsultation,
        Instruments instruments,
        FollowUp followUp) {

    /** Copies the rules. */
    public Requirements {
        Objects.requireNonNull(months);
        Objects.requireNonNull(streak);
        Objects.requireNonNull(training);
        Objects.requireNonNull(withoutConsultation);
        Objects.requireNonNull(instruments);
        Objects.requireNonNull(followUp);
        notApplied = Set.copyOf(notApplied);
    }

    static Requirements associationV1() {
        Map<String, Integer> holders = new TreeMap<>();
        List.of("M2", "M3", "M4", "M5", "M6").forEach(module -> holders.put(module, 1));
        holders.put("M1", 2);
        return new Requirements(
                Reading.months(24),
                new Reading.Count(2),
                Set.of(HandoverRules.BUDGET_COMMITMENT),
                Training.of(holders),
                Result.FAIL,
                Instruments.of(
                        EnumSet.of(Instrument.LEASE, Instrument.USE_AGREEMENT, Instrument.OWNERSHIP),
                        EnumSet.of(Instrument.OWNERSHIP)),
                new FollowUp(24, List.of(3, 6, 12, 24), List.of(12, 24)));
    }

    static Requirements institutionV1() {
        return new Requirements(
                Reading.months(12),
                new Reading.Count(1),
                Set.of(
                        HandoverRules.AUTONOMY,
                        HandoverRules.FORWARD_COVER,
                        HandoverRules.RESERVE_FUND,
                        HandoverRules.CONCENTRATION,
                        HandoverRules.UNJUSTIFIED),
                Training.of(Map.of("M3", 1, "M6", 1)),
                Result.WARN,
                Instruments.of(EnumSet.of(Instrument.TRANSFER_CONVENTION), EnumSet.noneOf(Instrument.class)),
                new FollowUp(12, List.of(3, 6, 12), List.of(12)));
    }

    /**
     * Whether a rule is asked.
     *
     * @param rule its code
     * @return false for a rule that is not applied to this kind of manager
     */
    public boolean applies(RuleCode rule) {
        return !notApplied.contains(rule);
    }

    private static Reading.Words words(Collection<? extends Enum<?>> constants) {
        return new Reading.Words(constants.stream().<String>map(Enum::name).toList());
    }

    /**
     * Who has to be trained.
     *
     * @param holders how many people in post must hold each module that is asked for
     * @param shown the modules that are asked for
     */
    public record Training(Map<String, Integer> holders, Reading.Words shown) {

        /** Copies the numbers. */
        public Training {
            Objects.requireNonNull(shown);
            holders = Collections.unmodifiableMap(new TreeMap<>(holders));
        }

        /**
         * From the numbers alone.
         *
         * @param holders how many people in post must hold each module that is asked for; not empty
         * @return the requirement
         */
        public static Training of(Map<String, Integer> holders) {
            Map<String, Integer> inOrder = new TreeMap<>(holders);
            return new Training(inOrder, new Reading.Words(List.copyOf(inOrder.keySet())));
        }
    }

    /**
     * How the centre can be held.
     *
     * @param admitted the instruments there are
     * @param byBoard those of them that the board must decide on
     * @param shown the instruments there are
     */
    public record Instruments(Set<Instrument> admitted, Set<Instrument> byBoard, Reading.Words shown) {

        /** Copies the instruments. */
        public Instruments {
            Objects.requireNonNull(shown);
            admitted = Set.copyOf(admitted);
            byBoard = Set.copyOf(byBoard);
        }

        /**
         * From the instruments alone.
         *
         * @param admitted the instruments there are, in the order they are shown
         * @param byBoard those of them that the board must decide on
         * @return the requirement
         */
        public static Instruments of(Set<Instrument> admitted, Set<Instrument> byBoard) {
            return new Instruments(admitted, byBoard, words(admitted));
        }
    }

    /**
     * What comes after the transfer.
     *
     * @param months how long follow-up lasts
     * @param visits in which months there is a visit
     * @param assessments in which months there is a counted assessment
     */
    public record FollowUp(int months, List<Integer> visits, List<Integer> assessments) {
        /** Copies the months. */
        public FollowUp {
            visits = List.copyOf(visits);
            assessments = List.copyOf(assessments);
        }
    }
}
