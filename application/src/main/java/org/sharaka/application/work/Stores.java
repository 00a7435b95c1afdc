package org.sharaka.application.work;

import org.sharaka.application.acceptance.Deliveries;
import org.sharaka.application.access.Users;
import org.sharaka.application.centre.Centres;
import org.sharaka.application.centre.PremisesOfCentres;
import org.sharaka.application.committee.Memberships;
import org.sharaka.application.funding.Allocations;
import org.sharaka.application.funding.Funds;
import org.sharaka.application.funding.Ledger;
import org.sharaka.application.funding.Payments;
import org.sharaka.application.funding.Pledges;
import org.sharaka.application.funding.Receipts;
import org.sharaka.application.handover.Dossiers;
import org.sharaka.application.handover.Handovers;
import org.sharaka.application.handover.StepBacks;
import org.sharaka.application.inventory.Inventories;
import org.sharaka.application.journal.Journal;
import org.sharaka.application.mandate.Mandates;
import org.sharaka.application.maturity.AssessmentRecords;
import org.sharaka.application.oversight.Oversights;
import org.sharaka.application.partner.Interests;
import org.sharaka.application.partner.Partners;
import org.sharaka.application.partnership.Agreements;
import org.sharaka.application.partnership.TermsOfReferences;
import org.sharaka.application.programme.Programmes;
import org.sharaka.application.project.Projects;
import org.sharaka.application.rulebook.PolicyVersions;
import org.sharaka.application.submission.Submissions;
import org.sharaka.application.support.SupportPlans;
import org.sharaka.application.training.Trainings;
import org.sharaka.domain.rulebook.Rulebook;

/** The stores of one unit of work. They are of no use once it has ended. */
public interface Stores {

    /**
     * The partners.
     *
     * @return their store
     */
    Partners partners();

    /**
     * The seats on the committee.
     *
     * @return their store
     */
    Memberships memberships();

    /**
     * What users have declared that binds them to partners.
     *
     * @return their store
     */
    Interests interests();

    /**
     * The users.
     *
     * @return their store
     */
    Users users();

    /**
     * The programmes.
     *
     * @return their store
     */
    Programmes programmes();

    /**
     * The projects.
     *
     * @return their store
     */
    Projects projects();

    /**
     * The agreements.
     *
     * @return their store
     */
    Agreements agreements();

    /**
     * The terms of reference, each by its project.
     *
     * @return their store
     */
    TermsOfReferences terms();

    /**
     * The deliveries of works, each by its project.
     *
     * @return their store
     */
    Deliveries deliveries();

    /**
     * The centres.
     *
     * @return their store
     */
    Centres centres();

    /**
     * The premises of centres.
     *
     * @return the port
     */
    PremisesOfCentres premises();

    /**
     * The inventories.
     *
     * @return the port
     */
    Inventories inventories();

    /**
     * The mandates.
     *
     * @return their store
     */
    Mandates mandates();

    /**
     * What is overseen at the centres.
     *
     * @return its store
     */
    Oversights oversights();

    /**
     * The assessments.
     *
     * @return their store
     */
    AssessmentRecords assessments();

    /**
     * The training registers of centres.
     *
     * @return their store
     */
    Trainings trainings();

    /**
     * The dossiers of centres.
     *
     * @return their store
     */
    Dossiers dossiers();

    /**
     * The handovers.
     *
     * @return their store
     */
    Handovers handovers();

    /**
     * The step-backs.
     *
     * @return their store
     */
    StepBacks stepBacks();

    /**
     * The support plans.
     *
     * @return the store
     */
    SupportPlans supportPlans();

    /**
     * The pledges.
     *
     * @return their store
     */
    Pledges pledges();

    /**
     * The receipts.
     *
     * @return their store
     */
    Receipts receipts();

    /**
     * The allocations.
     *
     * @return their store
     */
    Allocations allocations();

    /**
     * The payments.
     *
     * @return their store
     */
    Payments payments();

    /**
     * Every movement of money.
     *
     * @return the ledger
     */
    Ledger ledger();

    /**
     * The sums of money.
     *
     * @return their store
     */
    Funds funds();

    /**
     * What was sent with a key.
     *
     * @return their store
     */
    Submissions submissions();

    /**
     * The journal.
     *
     * @return its store
     */
    Journal journal();

    /**
     * The next short reference of a kind, such as {@code PAR-2026-0007}; without gaps among those that are kept.
     *
     * @param prefix what it begins with: {@code PAR}
     * @param year the year it is given in
     * @return prefix, year and a number of at least four digits
     */
    String nextReference(String prefix, int year);

    /**
     * The versions of policies.
     *
     * @return their store
     */
    PolicyVersions policies();

    /**
     * The rulebook as this snapshot holds it: the versions of the register, and the rules of the program.
     *
     * @return what every gate is ruled by
     */
    Rulebook rulebook();

    /**
     * The same stores under another rulebook, for looks under values that nobody has adopted; nothing is written there.
     *
     * @param book the rulebook
     * @return what every gate is ruled by there
     */
    Stores under(Rulebook book);
}
