/**
 * The facts that cross Kafka: one record each in sealed families, their wire names, topics, JSON Schemas and examples.
 * Fields are only ever added; what identifies a person travels sealed for one reader or not at all.
 */
@NullMarked
package vn.onestop.contracts;

import org.jspecify.annotations.NullMarked;
