package org.sharaka.domain.readiness;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.RuleCode;

/**
 * The codes of the handover rules, and the reasons that each gives. A reason is the word by which the texts find the
 * message of a check; {@code missing} says that a fact the rule needs is not known.
 */
public final class HandoverRules {

    /**
     * A valid manager with a signed mandate: {@code pass}, {@code missing}, {@code mandate} (none is signed and runs),
     * {@code standing} (papers of the manager are missing or not in force), {@code fail} (it is not known which).
     */
    public static final RuleCode MANAGER = RuleCode.of("handover.manager");

    /** Months under management: {@code pass}, {@code fail}, {@code missing}. */
    public static final RuleCode MONTHS = RuleCode.of("handover.months");

    /**
     * The latest assessment is fresh: {@code pass}, {@code fail}, {@code missing}, {@code other-grid} (it was made on a
     * grid of other dimensions or another top level than that of the day). Required is the last day on which it is,
     * actual the day it was made; the number of months is required where there is none.
     */
    public static final RuleCode STALE = RuleCode.of("handover.stale");

    /**
     * A dimension reaches its floor, once for each that applies: {@code pass}, {@code fail}, {@code capped} (the level
     * found reaches it, but counts less for lack of evidence), {@code missing}.
     */
    public static final String FLOOR = "handover.floor";

    /** The overall of the latest assessment: {@code pass}, {@code fail}, {@code missing}. */
    public static final RuleCode OVERALL = RuleCode.of("handover.overall");

    /** Qualifying assessments in a row: {@code pass}, {@code fail}, {@code missing}. */
    public static final RuleCode STREAK = RuleCode.of("handover.streak");

    /**
     * A dimension dropped: {@code fail} for one that made a regression, {@code warn} for a small drop. Required is the
     * level before the drop, actual the level after it.
     */
    public static final String REGRESSION = "handover.regression";

    /** A dimension lacks evidence: {@code fail}. */
    public static final String EVIDENCE = "handover.evidence";

    /**
     * Final acceptance and reserves: {@code pass}, {@code warn} (few minor ones, each with an undertaking),
     * {@code missing}, {@code not-accepted}, {@code blocking}, {@code major}, {@code many} (minor ones),
     * {@code undertaking} (none, or its day has passed, for some).
     */
    public static final RuleCode RESERVES = RuleCode.of("handover.reserves");

    /**
     * Findings: {@code pass}, {@code warn} (minor ones with a plan), {@code missing}, {@code blocking}, {@code major},
     * {@code unplanned}.
     */
    public static final RuleCode FINDINGS = RuleCode.of("handover.findings");

    /** Own resources over operating costs: {@code pass}, {@code fail}, {@code missing}, {@code no-costs}. */
    public static final RuleCode AUTONOMY = RuleCode.of("handover.autonomy");

    /** Secured resources over the next budget: {@code pass}, {@code fail}, {@code missing}, {@code no-budget}. */
    public static final RuleCode FORWARD_COVER = RuleCode.of("handover.forward-cover");

    /** Budget line and posts confirmed in writing: {@code pass}, {@code fail}, {@code missing}. */
    public static final RuleCode BUDGET_COMMITMENT = RuleCode.of("handover.budget-commitment");

    /** Months of cash reserve: {@code pass}, {@code warn}, {@code missing}. */
    public static final RuleCode RESERVE_FUND = RuleCode.of("handover.reserve-fund");

    /** The share of the largest source: {@code pass}, {@code warn}, {@code missing}. */
    public static final RuleCode CONCENTRATION = RuleCode.of("handover.concentration");

    /**
     * Training modules with enough holders: {@code pass}, {@code fail}, {@code missing}. Required are the modules asked
     * for, actual those that have enough.
     */
    public static final RuleCode TRAINING = RuleCode.of("handover.training");

    /**
     * Authorisation and insurance in the manager's name: {@code pass}, {@code missing}, {@code authorisation} and
     * {@code insurance} (not in its name), {@code authorisation-expired} and {@code insurance-expired} (in its name,
     * and not in force).
     */
    public static final RuleCode AUTHORISATION = RuleCode.of("handover.authorisation");

    /**
     * The joint inventory: {@code pass}, {@code missing}, {@code old}, {@code gap} (of value), {@code condition} (of
     * critical assets). Required and actual are those of what fails; else the last day of the inventory and its date.
     */
    public static final RuleCode ASSETS = RuleCode.of("handover.assets");

    /** All due reports accepted: {@code pass}, {@code fail}, {@code missing}. */
    public static final RuleCode REPORTS = RuleCode.of("handover.reports");

    /**
     * No unjustified aid: {@code pass}, {@code fail}, {@code equipment} where equipment alone is not in the inventory
     * in time, {@code equipment-too} beside other aid, {@code missing}.
     */
    public static final RuleCode UNJUSTIFIED = RuleCode.of("handover.unjustified");

    /**
     * Beneficiaries and citizens consulted: {@code pass}, {@code fail} or {@code warn} by the kind of manager,
     * {@code missing}. Required and actual as for {@link #STALE}.
     */
    public static final RuleCode CONSULTATION = RuleCode.of("handover.consultation");

    /**
     * The legal instrument: {@code pass}, {@code missing}, {@code instrument} (none for this kind of manager),
     * {@code reversion} (no such clause), {@code board} (no decision where one is needed).
     */
    public static final RuleCode TITLE = RuleCode.of("handover.title");

    private static final Map<String, Set<String>> REASONS = everyReason();

    private HandoverRules() {}

    /**
     * The floor of one dimension.
     *
     * @param dimension its code
     * @return {@code handover.floor.FIN}
     */
    public static RuleCode floor(String dimension) {
        return RuleCode.of(FLOOR, dimension);
    }

    /**
     * The drop of one dimension.
     *
     * @param dimension its code
     * @return {@code handover.regression.FIN}
     */
    public static RuleCode regression(String dimension) {
        return RuleCode.of(REGRESSION, dimension);
    }

    /**
     * The evidence of one dimension.
     *
     * @param dimension its code
     * @return {@code handover.evidence.FIN}
     */
    public static RuleCode evidence(String dimension) {
        return RuleCode.of(EVIDENCE, dimension);
    }

    /**
     * {@return every reason that a check of this package can give; the reasons by the family of the rule, in the order
     * of the rulebook}
     */
    public static Map<String, Set<String>> reasons() {
        return REASONS;
    }

    private static Map<String, Set<String>> everyReason() {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        reasons.put(MANAGER.family(), words("pass", "fail", "missing", "mandate", "standing"));
        reasons.put(MONTHS.family(), words("pass", "fail", "missing"));
        reasons.put(STALE.family(), words("pass", "fail", "missing", "other-grid"));
        reasons.put(FLOOR, words("pass", "fail", "capped", "missing"));
        reasons.put(OVERALL.family(), words("pass", "fail", "missing"));
        reasons.put(STREAK.family(), words("pass", "fail", "missing"));
        reasons.put(REGRESSION, words("warn", "fail"));
        reasons.put(EVIDENCE, words("fail"));
        reasons.put(
                RESERVES.family(),
                words("pass", "warn", "missing", "not-accepted", "blocking", "major", "many", "undertaking"));
        reasons.put(FINDINGS.family(), words("pass", "warn", "missing", "blocking", "major", "unplanned"));
        reasons.put(AUTONOMY.family(), words("pass", "fail", "missing", "no-costs"));
        reasons.put(FORWARD_COVER.family(), words("pass", "fail", "missing", "no-budget"));
        reasons.put(BUDGET_COMMITMENT.family(), words("pass", "fail", "missing"));
        reasons.put(RESERVE_FUND.family(), words("pass", "warn", "missing"));
        reasons.put(CONCENTRATION.family(), words("pass", "warn", "missing"));
        reasons.put(TRAINING.family(), words("pass", "fail", "missing"));
        reasons.put(
                AUTHORISATION.family(),
                words("pass", "missing", "authorisation", "authorisation-expired", "insurance", "insurance-expired"));
        reasons.put(ASSETS.family(), words("pass", "missing", "old", "gap", "condition", "several"));
        reasons.put(REPORTS.family(), words("pass", "fail", "missing"));
        reasons.put(UNJUSTIFIED.family(), words("pass", "fail", "equipment", "equipment-too", "missing"));
        reasons.put(CONSULTATION.family(), words("pass", "warn", "fail", "missing"));
        reasons.put(TITLE.family(), words("pass", "missing", "instrument", "reversion", "board"));
        return Collections.unmodifiableMap(reasons);
    }

    private static Set<String> words(String... reasons) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(reasons)));
    }
}
