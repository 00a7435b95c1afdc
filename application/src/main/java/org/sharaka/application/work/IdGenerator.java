package org.sharaka.application.work;

/** Out-port: chance. */
public interface IdGenerator {

    /** {@return a new id; opaque, never given before} */
    String id();

    /** {@return a new secret, such as a token; 20 to 200 visible ASCII characters with at least 128 bits of chance} */
    String secret();
}
