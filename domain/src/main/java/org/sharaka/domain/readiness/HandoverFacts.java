package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Facts;
import org.sharaka.domain.support.UnlistedEquipment;

/**
 * What is known of a centre and its manager when a handover is looked at. Whatever is missing is an unknown fact and
 * gives the rule that needs it its worst result; a list that is not known is such a fact, an empty list is knowledge.
 *
 * @param management who runs the centre, and since when
 * @param assessments the assessments of the centre under this manager
 * @param works acceptance and what is open of it
 * @param openFindings findings that are not settled
 * @param finance money
 * @param training the training sessions that were completed
 * @param standing authorisations, reports, the people consulted
 * @param assets the joint inventory
 * @param title the legal instrument
 */
public record HandoverFacts(
        Management management,
        Assessments assessments,
        Works works,
        Fact<List<OpenFinding>> openFindings,
        Finance finance,
        Fact<List<TrainingSession>> training,
        Standing standing,
        Assets assets,
        Title title)
        implements Facts {

    /** Copies the lists. */
    public HandoverFacts {
        openFindings = copied(openFindings);
        training = copied(training);
    }

    /**
     * Begins facts of which nothing is known but the kind of manager: what the gate then lacks is what has to be
     * gathered.
     *
     * <pre>{@code
     * HandoverFacts facts = HandoverFacts.of(PartnerKind.ASSOCIATION)
     *         .managedSince("2023-06-01")
     *         .costs("1500000.00")
     *         .assessed("2026-04-15", "44434444")
     *         .build();
     * }</pre>
     *
     * @param manager the kind of manager
     * @return what takes the other facts
     */
    public static HandoverFactsBuilder of(PartnerKind manager) {
        return new HandoverFactsBuilder(manager);
    }

    @Override
    public HandoverInquiry on(LocalDate day) {
        return new HandoverInquiry(this, day, Parties.NONE);
    }

    private static <T> Fact<List<T>> copied(Fact<List<T>> list) {
        return list.map(items -> List.copyOf(items));
    }

    /**
     * {@return the kind of manager, which the requirements depend on; an association, a ministry, a public or a
     * semi-public institution}
     */
    public PartnerKind managerKind() {
        return management.kind();
    }

    /**
     * Who runs the centre, and since when.
     *
     * @param kind the kind of manager
     * @param valid whether the manager has standing and a signed mandate
     * @param since the later of the start of the mandate and the opening to beneficiaries
     * @param lacking what the manager lacks where that is known: {@link #MANDATE}, or kinds of papers of its standing
     */
    public record Management(PartnerKind kind, Fact<Boolean> valid, Fact<LocalDate> since, List<String> lacking) {

        /** No mandate of the manager is signed and runs. */
        public static final String MANDATE = "RUNNING_MANDATE";

        /**
         * Checks the kind.
         *
         * @throws InvalidValue {@code mandate.manager} at {@code /managerKind} for a kind that never runs a centre
         */
        public Management {
            lacking = List.copyOf(lacking);
            if (kind != PartnerKind.ASSOCIATION && !kind.isInstitutional()) {
                throw InvalidValue.at("/managerKind", "mandate.manager", "kind", kind);
            }
        }

        /** Who runs the centre, where nothing says what the manager lacks. */
        public Management(PartnerKind kind, Fact<Boolean> valid, Fact<LocalDate> since) {
            this(kind, valid, since, List.of());
        }
    }

    /**
     * Acceptance and what is open of it.
     *
     * @param finallyAccepted whether final acceptance is done; so it counts for a centre registered as existing
     * @param openReserves reserves that are not lifted
     */
    public record Works(Fact<Boolean> finallyAccepted, Fact<List<OpenReserve>> openReserves) {
        /** Copies the list. */
        public Works {
            openReserves = copied(openReserves);
        }
    }

    /**
     * Money. No amount is negative.
     *
     * @param operatingCosts of the last twelve closed months
     * @param ownCash received in those months from anyone but the foundation
     * @param ownInKind documented resources in kind of those months
     * @param securedNextYear secured for the next twelve months by others than the foundation
     * @param budgetNextYear the approved budget of the next twelve months
     * @param cashReserveMonths how many months of costs the cash reserve covers
     * @param largestSourceShare the part of own resources that comes from the largest source
     * @param budgetCommitment whether budget line and posts are confirmed in writing
     * @param unjustifiedAid operating aid that is not justified, without equipment
     * @param equipment what was granted and is not in the inventory; the rule tells what of it is unjustified by now
     */
    public record Finance(
            Fact<Money> operatingCosts,
            Fact<Money> ownCash,
            Fact<Money> ownInKind,
            Fact<Money> securedNextYear,
            Fact<Money> budgetNextYear,
            Fact<Fraction> cashReserveMonths,
            Fact<Fraction> largestSourceShare,
            Fact<Boolean> budgetCommitment,
            Fact<Money> unjustifiedAid,
            List<UnlistedEquipment> equipment) {

        /** Nothing is known. */
        public static final Finance UNKNOWN = new Finance(
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                List.of());

        /**
         * Copies the list and checks the amounts.
         *
         * @throws InvalidValue {@code value.range} with reason {@code least} at each part that is negative, such as
         *     {@code /ownCash}, and with reason {@code between} for a share above 1
         */
        public Finance {
            equipment = List.copyOf(equipment);
            Faults faults = new Faults();
            refuseBelow(Money.ZERO, operatingCosts, "/operatingCosts", faults);
            refuseBelow(Money.ZERO, ownCash, "/ownCash", faults);
            refuseBelow(Money.ZERO, ownInKind, "/ownInKind", faults);
            refuseBelow(Money.ZERO, securedNextYear, "/securedNextYear", faults);
            refuseBelow(Money.ZERO, budgetNextYear, "/budgetNextYear", faults);
            refuseBelow(Fraction.ZERO, cashReserveMonths, "/cashReserveMonths", faults);
            if (largestSourceShare.is(share -> !share.atLeast(Fraction.ZERO) || !share.atMost(Fraction.ONE))) {
                faults.add("/largestSourceShare", "value.range", "between", 0, 1);
            }
            refuseBelow(Money.ZERO, unjustifiedAid, "/unjustifiedAid", faults);
            faults.throwIfAny();
        }
    }

    private static <T extends Comparable<T>> void refuseBelow(T least, Fact<T> fact, String pointer, Faults faults) {
        if (fact.is(value -> value.compareTo(least) < 0)) {
            faults.add(pointer, "value.range", "least", 0);
        }
    }

    /**
     * What the manager holds and has done.
     *
     * @param authorisation whether the operating authorisation is in the manager's name
     * @param insurance whether the insurance is in the manager's name
     * @param reportsAccepted whether all due reports are accepted
     * @param lastConsultation when beneficiaries and citizens were last consulted
     * @param notInForce of authorisation and insurance, what is in the manager's name and not in force, as kinds of
     *     papers
     * @param reportsOwed the due reports that are not accepted, by what they are about: {@code 2026-Q1}
     */
    public record Standing(
            Fact<Boolean> authorisation,
            Fact<Boolean> insurance,
            Fact<Boolean> reportsAccepted,
            Fact<LocalDate> lastConsultation,
            List<String> notInForce,
            List<String> reportsOwed) {
        /** Copies the lists. */
        public Standing {
            notInForce = List.copyOf(notInForce);
            reportsOwed = List.copyOf(reportsOwed);
        }

        /** What the manager holds and has done, without names. */
        public Standing(
                Fact<Boolean> authorisation,
                Fact<Boolean> insurance,
                Fact<Boolean> reportsAccepted,
                Fact<LocalDate> lastConsultation) {
            this(authorisation, insurance, reportsAccepted, lastConsultation, List.of(), List.of());
        }
    }

    /**
     * The joint inventory.
     *
     * @param inventoryOn its date
     * @param valueGap the part of the value by which it differs from the books; a shortfall may be negative
     * @param criticalInConditionD how many critical assets are in condition {@code D}
     * @param critical which they are, such as {@code A7}; empty where they are only counted
     */
    public record Assets(
            Fact<LocalDate> inventoryOn,
            Fact<Fraction> valueGap,
            Fact<Integer> criticalInConditionD,
            List<String> critical) {
        /**
         * Checks the number.
         *
         * @throws InvalidValue {@code value.range} at {@code /criticalInConditionD} for a negative number
         */
        public Assets {
            critical = List.copyOf(critical);
            if (criticalInConditionD.is(number -> number < 0)) {
                throw InvalidValue.at("/criticalInConditionD", "value.range", "least", 0);
            }
        }

        /** The joint inventory, whose critical assets are only counted. */
        public Assets(Fact<LocalDate> inventoryOn, Fact<Fraction> valueGap, Fact<Integer> criticalInConditionD) {
            this(inventoryOn, valueGap, criticalInConditionD, List.of());
        }
    }

    /**
     * The legal instrument.
     *
     * @param instrument by what the centre is held
     * @param reversionClause whether it has a reversion clause
     * @param boardDecision whether the foundation's board has decided on it
     */
    public record Title(Fact<Instrument> instrument, Fact<Boolean> reversionClause, boolean boardDecision) {}
}
