using Kawaraban.Newsroom.StoryFiles;

namespace Kawaraban.Site.Desk.Facts;

/// <summary>What a field of a form says of itself to whoever cannot see what stands beside it.</summary>
internal static class FieldMarks
{
    /// <param name="hint">The id of what explains the field; null for none.</param>
    public static Dictionary<string, object> Of(IReadOnlyList<FactFault> faults, string field, string? hint = null)
    {
        var marks = new Dictionary<string, object>();
        var isWrong = faults.Any(fault => fault.Field == field);
        if (isWrong)
        {
            marks.Add("aria-invalid", "true");
            // One field of the page is begun with: that of the fault which is told first.
            marks.Add("autofocus", faults[0].Field == field);
        }
        if (isWrong || hint is not null)
        {
            marks.Add("aria-describedby", string.Join(' ', new[] { isWrong ? $"{field}-fault" : null, hint }.OfType<string>()));
        }
        return marks;
    }
}
