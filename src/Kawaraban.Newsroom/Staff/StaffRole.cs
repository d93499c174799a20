namespace Kawaraban.Newsroom.Staff;

/// <summary>What somebody may do at the desk, as stored and as typed.</summary>
public static class StaffRole
{
    /// <summary>Everything, the staff itself included.</summary>
    public const string Owner = "owner";

    /// <summary>Writes, translates, releases, corrects, withdraws.</summary>
    public const string Editor = "editor";

    /// <summary>Writes and translates drafts; releases nothing.</summary>
    public const string Translator = "translator";

    public static readonly IReadOnlyList<string> All = [Owner, Editor, Translator];
}
