package org.sharaka.domain.partner;

import java.util.HashSet;
import java.util.Set;

/**
 * The part in which a file names a partner. It says at which gates the partner does nothing itself: what third parties
 * do goes on without it. At every other gate it signs, promises, receives, is granted something, sits or runs a centre.
 *
 * @see Named
 */
public enum Part {
    /** The file is its own: of the partner itself, or of its seat. */
    ITSELF(Set.of()),

    /** It has signed or pledged for a project of model 1. */
    SPONSOR(goesOn(Third.PREPARING, Third.CONTRACTS, Third.DELIVERY, Third.MONEY)),

    /** The money is from it. What the bank has credited is recorded. */
    DONOR(goesOn(Third.PREPARING, Third.CONTRACTS, Third.DELIVERY, Third.WORKS, Third.CREDIT, Third.PAYMENT)),

    /** It builds a project of model 2. */
    PARTY(goesOn(Third.PREPARING, Third.CONTRACTS, Third.CONTROL, Third.MONEY)),

    /**
     * It has a contract for the works. What it builds and is paid goes on, but for a contract or payment of its own.
     */
    CONTRACTOR(goesOn(Third.PREPARING, Third.CONTRACTS, Third.DELIVERY, Third.WORKS, Third.MONEY)),

    /** It is to build or to supply under the contract of the step. */
    SUPPLIER(Set.of()),

    /** It has valued a gift in kind. */
    VALUER(Set.of()),

    /** It is paid. */
    PAYEE(Set.of()),

    /** It is to run the centre that a project leaves. */
    PLANNED_MANAGER(goesOn(Third.CONTRACTS, Third.DELIVERY, Third.MONEY, Set.of("project.start", "project.resume"))),

    /** It runs a centre, or is to sign for one. */
    MANAGER(goesOn(
            Set.of("reserve.lift", "finding.close", "report.accept", "assessment.create", "assessment.validate"),
            Set.of("handover.visit", "handover.close"))),

    /** It takes over an act, or comes after a manager. */
    SUCCESSOR(Set.of());

    private final Set<String> others;

    Part(Set<String> others) {
        this.others = others;
    }

    /**
     * Whether it does something itself at a gate, so that a block or its end stops the step.
     *
     * @param gate the name of a gate: {@code project.agree}
     * @return false where only third parties act; where an act is taken over, whoever does not take it over
     */
    public boolean actsAt(String gate) {
        return this == SUCCESSOR || !others.contains(gate) && !gate.endsWith(".succeed");
    }

    /** Whether its signature is on the act of a gate: there nothing is performed yet. */
    static boolean isSignedAt(String gate) {
        return Third.SIGNED.contains(gate);
    }

    @SafeVarargs
    private static Set<String> goesOn(Set<String>... gates) {
        Set<String> all = new HashSet<>();
        for (Set<String> some : gates) {
            all.addAll(some);
        }
        return Set.copyOf(all);
    }

    /** What the foundation, its contractors and officers do at a file, by kinds. */
    private static final class Third {

        static final Set<String> PREPARING =
                Set.of("project.submit", "project.review", "project.appraise", "project.programme", "terms.approve");
        static final Set<String> CONTRACTS = Set.of("project.contract");
        static final Set<String> WORKS =
                Set.of("project.agree", "project.start", "project.resume", "agreement.resume", "agreement.amend");
        static final Set<String> CONTROL = Set.of(
                "project.name-lots",
                "project.visit",
                "condition.meet",
                "condition.extend",
                "project.extend-guarantee",
                "project.accept-finally",
                "reserve.lift",
                "agreement.fulfil");
        static final Set<String> DELIVERY =
                goesOn(CONTROL, Set.of("project.notify-completion", "project.accept-provisionally"));
        static final Set<String> PAYMENT = Set.of("payment.create", "payment.approve");
        static final Set<String> MONEY = goesOn(PAYMENT, Set.of("allocation.create", "allocation.release"));
        static final Set<String> CREDIT = Set.of("receipt.create", "allocation.release");
        static final Set<String> SIGNED = Set.of("project.agree", "agreement.amend");

        private Third() {}
    }
}
