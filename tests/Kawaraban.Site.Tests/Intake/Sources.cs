using Kawaraban.Newsroom.Intake.Sources;
using Kawaraban.Site.Tests.Archive;

namespace Kawaraban.Site.Tests.Intake;

/// <summary>Sources as an editor would set them up. None is due by itself while a test runs.</summary>
internal static class Sources
{
    private static readonly DateTimeOffset Later = DateTimeOffset.UnixEpoch.AddYears(200);

    public static IntakeSource Folder(string name) => Of(SourceKind.Folder, name);

    public static IntakeSource Feed(string address) => Of(SourceKind.Feed, address);

    private static IntakeSource Of(SourceKind kind, string address) => new()
    {
        Id = IntakeSourceId.New(), EditionId = Sheets.En, Kind = kind, Name = "Northern Lantern Wire", Address = address, CreatedAt = DateTimeOffset.UnixEpoch, DueAt = Later,
    };
}
