using Kawaraban.Newsroom.Archive;
using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Intake;
using Kawaraban.Site.Press.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Kawaraban.Site.House;

/// <summary>What happens once, before the first reader comes.</summary>
public static class PaperStart
{
    /// <param name="Address">Where the paper is.</param>
    /// <param name="FirstOwnerLink">The one-time link, while the paper has no staff.</param>
    public sealed record Started(string Address, string? FirstOwnerLink);

    /// <summary>Brings the schema up to date, loads the demonstration newspaper into an empty archive, and opens the listener.</summary>
    public static async Task<Started> RunAsync(WebApplication app, Action<int, int>? progress = null, CancellationToken cancel = default)
    {
        await app.Services.MigrateAsync(cancel);
        await LoadDemonstrationAsync(app.Services, progress, cancel);
        await app.Services.GetRequiredService<StaleWatch>().CatchUpAsync(cancel);
        await app.StartAsync(cancel);
        var address = app.Services.GetRequiredService<PublicAddress>();
        address.Settle(app.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        var code = await app.Services.GetRequiredService<InvitationBook>().IssueAsync(cancel);
        return new Started(address.Of("/"), code is null ? null : address.Of($"/desk/first-owner?code={code}"));
    }

    /// <summary>A note in the data folder says that it was begun, and then that it is done: an interrupted start goes on, a finished one is not repeated.</summary>
    private static async Task LoadDemonstrationAsync(IServiceProvider services, Action<int, int>? progress, CancellationToken cancel)
    {
        var setting = services.GetRequiredService<PaperSetting>();
        var note = Path.Combine(setting.DataFolder, "demonstration");
        var state = File.Exists(note) ? await File.ReadAllTextAsync(note, cancel) : "";
        if (setting.DemoFolder is not { } folder || state == "done" || (state == "" && await IsInUseAsync(services, cancel)))
        {
            return;
        }
        await File.WriteAllTextAsync(note, "begun", cancel);
        await services.GetRequiredService<Demonstration>().LoadAsync(folder, progress, cancel);
        await File.WriteAllTextAsync(note, "done", cancel);
    }

    private static async Task<bool> IsInUseAsync(IServiceProvider services, CancellationToken cancel)
    {
        var board = services.GetRequiredService<Board>();
        foreach (var edition in services.GetRequiredService<Publication>().Editions)
        {
            if (await board.CountAsync(edition.Id, cancel) > 0)
            {
                return true;
            }
        }
        return await services.GetRequiredService<InvitationBook>().HasStaffAsync(cancel);
    }
}
