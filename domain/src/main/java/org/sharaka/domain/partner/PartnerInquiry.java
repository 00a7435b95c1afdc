package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.rulebook.EarlierInquiry;
import org.sharaka.domain.rulebook.Question;

/** What is asked before a step of a partner ({@code RULES.md}, section 1). */
public sealed interface PartnerInquiry extends EarlierInquiry {

    /**
     * The day of the step.
     *
     * @return the day of the ruling
     */
    LocalDate on();

    /**
     * The version of the policy.
     *
     * @return {@code partners.v1}
     */
    String policy();

    /**
     * Before its profile is changed.
     *
     * @param on the day of the step
     * @param policy the version of the policy
     * @param asked rules of the seats it has
     */
    record Change(LocalDate on, String policy, List<Question> asked) implements PartnerInquiry {

        /** Copies the list. */
        public Change {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            asked = List.copyOf(asked);
        }

        @Override
        public Ruling ruling() {
            return PartnerInquiry.of(this, "partner.change", asked.stream().map(Question::check));
        }
    }

    /**
     * Before its block is lifted.
     *
     * @param on the day of the step
     * @param policy the version of the policy
     * @param parties the partner, and the interests of who would lift it
     * @param setBy who set the block
     * @param by who would lift it
     */
    record Unblocking(LocalDate on, String policy, Parties parties, UserId setBy, UserId by) implements PartnerInquiry {

        /** Never null. */
        public Unblocking {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(parties);
            Objects.requireNonNull(setBy);
            Objects.requireNonNull(by);
        }

        @Override
        public Ruling ruling() {
            return PartnerInquiry.of(
                    this,
                    "partner.unblock",
                    Stream.of(
                            parties.interest(on, PartnersPolicy.standard()),
                            PartnerRules.liftedBySomeoneElse(setBy, by)));
        }
    }

    /**
     * Before it is put out of use.
     *
     * @param on the day of the step
     * @param policy the version of the policy
     * @param asked rules of the seat that ends with it
     * @param party the partner
     * @param running what it is engaged in
     */
    record Deactivation(LocalDate on, String policy, List<Question> asked, Party party, Set<Engagement> running)
            implements PartnerInquiry {

        /** Copies both. */
        public Deactivation {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            asked = List.copyOf(asked);
            Objects.requireNonNull(party);
            running = Set.copyOf(running);
        }

        @Override
        public Ruling ruling() {
            return PartnerInquiry.of(
                    this,
                    "partner.deactivate",
                    Stream.concat(
                            asked.stream().map(Question::check),
                            Stream.of(PartnerRules.notBlocked(party, on), PartnerRules.notInUse(running))));
        }
    }

    /**
     * Before it is taken into use again.
     *
     * @param on the day of the step
     * @param policy the version of the policy
     * @param party the partner
     */
    record Reactivation(LocalDate on, String policy, Party party) implements PartnerInquiry {

        /** Never null. */
        public Reactivation {
            Objects.requireNonNull(on);
            Objects.requireNonNull(policy);
            Objects.requireNonNull(party);
        }

        @Override
        public Ruling ruling() {
            return PartnerInquiry.of(this, "partner.reactivate", Stream.of(PartnerRules.notBlocked(party, on)));
        }
    }

    private static Ruling of(PartnerInquiry asked, String gate, Stream<Check> checks) {
        return new Ruling(gate, asked.on(), asked.policy(), checks.toList());
    }
}
