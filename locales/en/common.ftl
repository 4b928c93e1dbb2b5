error-unexpected = Something went wrong while handling this message. Nothing you wrote is lost; please try again in a few minutes.
