package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** When a record was created and last changed. */
class RecordInstantsTest extends InAHouse {

    private static final String PARTNERS = "/api/v1/partners";

    private Answer made;
    private String partner;

    @BeforeEach
    void open() {
        made = admin.post(PARTNERS, "{\"name\": {\"fr\": \"Fondation Exemple\"}, \"kind\": \"FOUNDATION\"}")
                .is(201);
        partner = PARTNERS + "/" + made.at("/id");
        house.pass(Duration.ofMinutes(5));
    }

    private Answer read() {
        return admin.get(partner).is(200);
    }

    @Test
    void what_was_just_created_has_been_changed_at_the_same_instant() {
        assertThat(made.at("/createdAt")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([.]\\d{1,3})?Z");
        assertThat(made.at("/changedAt")).isEqualTo(made.at("/createdAt"));
        assertThat(read().json()).isEqualTo(made.json());
        assertThat(read().etag()).isEqualTo(made.etag());
    }

    @Test
    void a_change_and_a_step_are_later_and_what_is_created_stays() {
        Answer changed = admin.ifMatch(made.etag())
                .patch(partner, json("{'contact': {'person': 'Made-up Person'}}"))
                .is(200);
        house.pass(Duration.ofMinutes(5));
        Answer taken = admin.post(
                        partner + "/steps/deactivate",
                        json("{'on': '%s', 'reason': 'a made-up reason'}", house.today()))
                .is(200);

        assertThat(changed.at("/createdAt")).isEqualTo(made.at("/createdAt"));
        assertThat(changed.at("/changedAt")).isGreaterThan(made.at("/changedAt"));
        assertThat(taken.at("/createdAt")).isEqualTo(made.at("/createdAt"));
        assertThat(taken.at("/changedAt")).isGreaterThan(changed.at("/changedAt"));
        assertThat(read().at("/changedAt")).isEqualTo(taken.at("/changedAt"));
        assertThat(read().etag()).isEqualTo(taken.etag());
    }

    @Test
    void a_list_shows_what_the_record_shows() {
        assertThat(admin.get(PARTNERS).is(200).json().at("/items/0/createdAt").asString(""))
                .isEqualTo(made.at("/createdAt"));
        assertThat(admin.get(PARTNERS).json().at("/items/0/changedAt").asString(""))
                .isEqualTo(made.at("/changedAt"));
    }

    @Test
    void what_is_refused_changes_neither_instant_nor_tag() {
        admin.ifMatch(made.etag()).patch(partner, json("{'kind': 'NOTHING'}")).is(422);
        admin.ifMatch("\"9\"").patch(partner, json("{'contact': null}")).is(412);

        assertThat(read().at("/changedAt")).isEqualTo(made.at("/changedAt"));
        admin.with("If-None-Match", made.etag()).get(partner).is(304);
    }
}
