using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kawaraban.Wire;

namespace Kawaraban.Newsroom.Intake.Sources;

/// <summary>A short text that changes with anything of an item that the paper looks at: the same again need not be looked at.</summary>
internal static class Fingerprint
{
    public static string Of(WireStory story) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', Said(story)))));

    private static IEnumerable<string?> Said(WireStory story) =>
    [
        story.Id, story.Version, story.Status, story.Title, story.Byline, story.Credit, story.SummaryHtml, story.BodyHtml, story.Link, story.EdNote, story.Language,
        At(story.Published), At(story.Updated), At(story.Embargoed), story.Urgency?.ToString(CultureInfo.InvariantCulture), story.Dateline?.City,
        .. story.Authors.Select(author => author.Name),
        .. story.Categories.Select(category => $"{category.Term}\u001e{category.Label}"),
        .. story.Subjects.Select(subject => $"{subject.Code}\u001e{subject.Name}"),
        .. story.Keywords,
        .. story.Media.Select(media => $"{media.Url}\u001e{media.Title}\u001e{media.Description}\u001e{media.Alt}\u001e{media.Credit}"),
    ];

    private static string? At(DateTimeOffset? at) => at?.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);
}
