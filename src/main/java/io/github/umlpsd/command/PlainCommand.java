package io.github.umlpsd.command;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.UserParameter;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command that asks for nothing and opens something. */
abstract class PlainCommand extends ParameterCommand {
  /** Opens what the command is for. */
  abstract void open();

  @Override
  final List<? extends UserParameter> keys() {
    return List.of();
  }

  @Override
  final String defaultText(UserParameter key) {
    return key.defaultText();
  }

  @Override
  final Optional<File> run(Map<UserParameter, String> typed, Progress progress) {
    open();
    return Optional.empty();
  }
}
