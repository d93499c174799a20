namespace Kawaraban.Newsroom.Staff;

/// <summary>What somebody may do in every edition that says nothing else, as stored and as typed.</summary>
public static class StaffRole
{
    /// <summary>Everything, the staff itself included.</summary>
    public const string Owner = "owner";

    /// <summary>Writes, translates, releases, corrects, withdraws.</summary>
    public const string Editor = "editor";

    /// <summary>Writes and translates drafts; releases nothing.</summary>
    public const string Translator = "translator";

    /// <summary>Sees everything and changes nothing.</summary>
    public const string Reader = "reader";

    public static readonly IReadOnlyList<string> All = [Owner, Editor, Translator, Reader];

    /// <summary>The role of that name; none for any other text.</summary>
    public static DeskRole Of(string? name) => name switch
    {
        Owner => DeskRole.Owner,
        Editor => DeskRole.Editor,
        Translator => DeskRole.Translator,
        Reader => DeskRole.Reader,
        _ => DeskRole.None,
    };

    /// <summary>The name of the role; null for none.</summary>
    public static string? NameOf(DeskRole role) => role == DeskRole.None ? null : role.ToString().ToLowerInvariant();
}
