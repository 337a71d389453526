package io.github.umlpsd.command;

import org.scijava.Priority;
import org.scijava.command.Command;
import org.scijava.command.CommandService;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.plugin.PluginInfo;
import org.scijava.plugin.PluginService;
import org.scijava.service.AbstractService;
import org.scijava.service.SciJavaService;
import org.scijava.service.Service;

/**
 * Lets SciJava know the commands by {@link ParameterCommandInfo}. Before all services that make
 * menus, which take the commands as they find them.
 */
@Plugin(type = Service.class, priority = Priority.VERY_HIGH)
public final class ParameterCommands extends AbstractService implements SciJavaService {
  @Parameter private PluginService plugins;

  @Parameter private CommandService commands;

  @Override
  public void initialize() {
    String here = getClass().getPackageName() + ".";
    for (PluginInfo<Command> plugin : plugins.getPluginsOfType(Command.class)) {
      if (plugin.getClassName().startsWith(here) && !(plugin instanceof ParameterCommandInfo)) {
        plugins.removePlugin(plugin);
        plugins.addPlugin(new ParameterCommandInfo(plugin));
      }
    }
  }
}
