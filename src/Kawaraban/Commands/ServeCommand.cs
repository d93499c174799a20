using System.CommandLine;
using Kawaraban.Site.House;
using Microsoft.Extensions.Hosting;

namespace Kawaraban.Commands;

/// <summary><c>kawaraban serve</c>: opens the paper.</summary>
internal static class ServeCommand
{
    public static Command Make()
    {
        var command = new Command("serve", "Starts the paper: the newsstand for readers and the desk for staff.");
        command.SetAction(RunAsync);
        return command;
    }

    public static Task<int> RunAsync(ParseResult parsed, CancellationToken cancel) => Complaints.ToldAsync(async () =>
    {
        await using var app = PaperHost.Build(Options.SettingOf(parsed));
        var start = await PaperStart.RunAsync(app, Progress, cancel);
        Console.WriteLine($"The paper is at {start.Address}");
        if (start.FirstOwnerLink is { } link)
        {
            Console.WriteLine("There is no staff yet. This link makes the first owner's account, once, within 24 hours:");
            Console.WriteLine(link);
        }
        await app.WaitForShutdownAsync(cancel);
        return 0;
    });

    private static void Progress(int done, int all)
    {
        if (done == all || !Console.IsOutputRedirected)
        {
            Console.Write($"{(Console.IsOutputRedirected ? "" : "\r")}Loading the demonstration newspaper: {done} of {all}{(done == all ? "\n" : "")}");
        }
    }
}
