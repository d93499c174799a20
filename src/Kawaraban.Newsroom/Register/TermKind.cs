namespace Kawaraban.Newsroom.Register;

/// <summary>What a name is the name of.</summary>
public enum TermKind
{
    Person,
    Place,
    Organisation,

    /// <summary>A treaty, a law, a book, a ship: what is made and has a title.</summary>
    Work,

    /// <summary>No name, but always said in one way. In English it is found in the plural too.</summary>
    Phrase,
}
