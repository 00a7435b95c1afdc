package org.sharaka.testing.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.journal.JournalEntry;
import org.sharaka.application.submission.Submission;
import org.sharaka.application.submission.SubmissionKey;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.journal.Entry;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;

/** All that is stored; the values are immutable, so that a copy of the maps is a copy of all. */
record State(
        Map<PartnerId, Versioned<Partner>> partners,
        Map<MembershipId, Versioned<Membership>> memberships,
        List<Interest> interests,
        Map<UserId, Versioned<User>> users,
        Map<SubmissionKey, Submission> submissions,
        List<Link> journal,
        Map<String, Long> counters) {

    /** An entry as it is read, and as it is chained. */
    record Link(JournalEntry read, Entry chained) {}

    State() {
        this(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
    }

    State copy() {
        return new State(
                new LinkedHashMap<>(partners),
                new LinkedHashMap<>(memberships),
                new ArrayList<>(interests),
                new LinkedHashMap<>(users),
                new LinkedHashMap<>(submissions),
                new ArrayList<>(journal),
                new LinkedHashMap<>(counters));
    }

    State sealed() {
        return new State(
                Collections.unmodifiableMap(partners),
                Collections.unmodifiableMap(memberships),
                Collections.unmodifiableList(interests),
                Collections.unmodifiableMap(users),
                Collections.unmodifiableMap(submissions),
                Collections.unmodifiableList(journal),
                Collections.unmodifiableMap(counters));
    }
}
