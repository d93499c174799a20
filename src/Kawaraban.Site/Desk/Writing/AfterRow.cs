using Kawaraban.Newsroom.Stories;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Writing;

/// <summary>Where a row's form leads: back to the row, which stays in hand where it was, so that one act can follow the other.</summary>
internal static class AfterRow
{
    /// <summary>The form of the row in hand sends this along.</summary>
    private const string InHand = "hand";

    public static LeadTo Of(IFormCollection form, Guid article, BlockId block, string done) =>
        new($"/desk/articles/{article}?{(form.ContainsKey(InHand) ? $"row={block}&" : "")}done={done}#b-{block}");

    public static LeadTo TakenInHand(Guid article, BlockId block) => new($"/desk/articles/{article}?row={block}#b-{block}");
}
