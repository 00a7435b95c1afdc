/**
 * The rules of the foundation's work, by themselves. Requires nothing but {@code java.base}; give it facts, a policy
 * and a date, and it gives back a ruling that explains itself.
 */
module org.sharaka.domain {
    requires static org.jspecify;

    exports org.sharaka.domain.access;
    exports org.sharaka.domain.asset;
    exports org.sharaka.domain.acceptance;
    exports org.sharaka.domain.cases;
    exports org.sharaka.domain.centre;
    exports org.sharaka.domain.committee;
    exports org.sharaka.domain.condition;
    exports org.sharaka.domain.correction;
    exports org.sharaka.domain.document;
    exports org.sharaka.domain.event;
    exports org.sharaka.domain.fault;
    exports org.sharaka.domain.funding;
    exports org.sharaka.domain.gate;
    exports org.sharaka.domain.handover;
    exports org.sharaka.domain.inventory;
    exports org.sharaka.domain.journal;
    exports org.sharaka.domain.mandate;
    exports org.sharaka.domain.notation;
    exports org.sharaka.domain.oversight;
    exports org.sharaka.domain.maturity;
    exports org.sharaka.domain.money;
    exports org.sharaka.domain.partner;
    exports org.sharaka.domain.partnership;
    exports org.sharaka.domain.place;
    exports org.sharaka.domain.policy;
    exports org.sharaka.domain.programme;
    exports org.sharaka.domain.project;
    exports org.sharaka.domain.readiness;
    exports org.sharaka.domain.rulebook;
    exports org.sharaka.domain.stepback;
    exports org.sharaka.domain.support;
    exports org.sharaka.domain.text;
    exports org.sharaka.domain.time;
    exports org.sharaka.domain.training;
}
