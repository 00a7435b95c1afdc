package org.sharaka.application.work;

/** Out-port: chance. */
public interface IdGenerator {

    /**
     * A new id.
     *
     * @return opaque, never given before
     */
    String id();

    /**
     * A new secret, such as a token.
     *
     * @return 20 to 200 visible ASCII characters with at least 128 bits of chance
     */
    String secret();
}
