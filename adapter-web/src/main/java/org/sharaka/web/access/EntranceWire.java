package org.sharaka.web.access;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.access.Entrance;

/** What was just made, with the token itself: the only time it is shown. */
final class EntranceWire {

    private EntranceWire() {}

    /** A new user with a first token. */
    record NewUser(String id, String name, List<String> roles, String token) {

        static NewUser of(Entrance entrance) {
            return new NewUser(
                    entrance.user().id().value(),
                    entrance.user().name(),
                    UserWire.names(entrance.user().roles()),
                    entrance.secret());
        }

        @Override
        public String toString() {
            return "NewUser[id=" + id + "]";
        }
    }

    /** One more token. */
    record NewToken(String id, String name, String expiresOn, String token) {

        static NewToken of(Entrance entrance) {
            return new NewToken(
                    entrance.token().id().value(),
                    entrance.token().name(),
                    entrance.token().expiresOn().fold(LocalDate::toString, () -> null),
                    entrance.secret());
        }

        @Override
        public String toString() {
            return "NewToken[id=" + id + "]";
        }
    }
}
