package vn.onestop.testing;

/** A Kafka broker that all tests of this JVM share. */
public record TestBroker(String bootstrapServers) {}
